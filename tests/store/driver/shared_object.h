// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <dlfcn.h>

namespace florin::store::test
{

/// The file of the shared object that a call of `function` from here ends in.
inline QByteArray sharedObjectOf(const char* function)
{
    Dl_info info{};
    void* address = dlsym(RTLD_DEFAULT, function);
    return address != nullptr && dladdr(address, &info) != 0 ? QByteArray(info.dli_fname) : QByteArray();
}

} // namespace florin::store::test
