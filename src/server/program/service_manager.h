// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florin::server
{

/// Tells the service manager that connections are accepted, or are not any more; nothing where none has
/// started this program. The protocol of sd_notify(3): systemd's, and that of others.
enum class ServiceState { Ready, Stopping };
void tellServiceManager(ServiceState state);

} // namespace florin::server
