// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/private_memory.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(FLORIN_DEBUGGABLE)
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX) && !defined(FLORIN_DEBUGGABLE)
#include <sys/prctl.h>
#endif

namespace florin
{

void keepMemoryPrivate()
{
#if defined(Q_OS_UNIX) && !defined(FLORIN_DEBUGGABLE)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(FLORIN_DEBUGGABLE)
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace florin
