// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#include <rapidcheck.h>

#include <sstream>

namespace florin::test
{

/// How to see a failed case again, shrunk as it was: a command line.
[[nodiscard]] inline std::string replay(const std::string& name, const rc::detail::Reproduce& failed)
{
    rc::detail::Configuration again;
    again.reproduce.emplace(name, failed);
    return "RC_PARAMS=\"" + rc::detail::configToMinimalString(again) + "\" " +
           QCoreApplication::applicationFilePath().toStdString() + ' ' + QTest::currentTestFunction();
}

/// Runs `property` on random input. Empty when it always held, else the shrunk counterexample, the seed of
/// the whole run and how to see that one case again. RC_PARAMS="seed=... max_success=..." in the environment
/// repeats or lengthens a run.
template<class Property>
[[nodiscard]] QByteArray counterexample(Property&& property)
{
    const char* tag = QTest::currentDataTag();
    rc::detail::TestMetadata metadata;
    metadata.id = std::string(QTest::currentTestFunction()) + (tag != nullptr ? std::string(":") + tag : "");
    metadata.description = metadata.id;
    const rc::detail::TestResult result =
        rc::detail::checkTestable(std::forward<Property>(property), metadata);
    if (result.template is<rc::detail::SuccessResult>())
        return {};
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    if (result.template is<rc::detail::FailureResult>())
        text << "\nThe seed of the run was " << rc::detail::configuration().testParams.seed
             << ". This case again: "
             << replay(metadata.id, result.template get<rc::detail::FailureResult>().reproduce);
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
