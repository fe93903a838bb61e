// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace florin::desktop
{

/// Runs this program again from its beginning, with the same arguments, in place of what runs now: what was
/// in its memory is nowhere afterwards. On Unix the process stays the same one, so that whoever started it
/// keeps watching it; elsewhere another one takes its place. Ends the program when that fails.
class FreshStart
{
public:
    /// As main() got them, before anything took any away.
    FreshStart(int argc, char** argv) : m_arguments(argv, argv + argc) {}

    void operator()() const;

private:
    std::vector<std::string> m_arguments;
};

} // namespace florin::desktop
