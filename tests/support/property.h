// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <rapidcheck.h>

#include <sstream>

namespace florin::test
{

/// Runs `property` on random input. Empty when it always held, else the shrunk counterexample. RapidCheck
/// prints its seed to stderr first; `RC_PARAMS=seed=...` in the environment repeats that run.
template<class Property>
[[nodiscard]] QByteArray counterexample(Property&& property)
{
    const rc::detail::TestResult result = rc::detail::checkTestable(std::forward<Property>(property));
    if (result.template is<rc::detail::SuccessResult>())
        return {};
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    return QByteArray::fromStdString(text.str());
}

} // namespace florin::test

/// RC_ASSERT takes an expression apart to print it, so `||` and `&&` inside it evaluate both sides: wrap such
/// an expression in parentheses of its own.
///
/// Fails the Qt test around it with the counterexample when the property (a lambda that uses RC_ASSERT) does
/// not hold.
#define FLORIN_VERIFY_PROPERTY(...)                                                                          \
    do {                                                                                                     \
        const QByteArray found = florin::test::counterexample(__VA_ARGS__);                                  \
        QVERIFY2(found.isEmpty(), found.constData());                                                        \
    } while (false)
