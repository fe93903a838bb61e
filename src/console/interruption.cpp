// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/interruption.h"

#include <csignal>

namespace florin::console
{
namespace
{

volatile std::sig_atomic_t asked_to_end = 0;

void onSignal(int number)
{
    asked_to_end = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

void watchForInterruption()
{
    std::signal(SIGINT, &onSignal);
    std::signal(SIGTERM, &onSignal);
}

bool interrupted()
{
    return asked_to_end != 0;
}

} // namespace florin::console
