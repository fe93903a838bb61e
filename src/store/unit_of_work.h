// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>

namespace florin::store
{

class AnswerStore;
class ApprovalStore;
class AuditStore;
class BankStore;
class CredentialStore;
class CustomerStore;
class FeedbackStore;
class IdentityStore;
class LedgerStore;
class MessageStore;
class RoleStore;
class SealStore;
class SecurityStore;
class SupportStore;

/// Differs from the one before wherever roles, limits or hours may have changed since.
struct RulesMark {
    qint64 changes = 0;
    /// Over another connection what was read before may never have been: a server that took over may lack it.
    int connection = 0;

    friend bool operator==(const RulesMark&, const RulesMark&) = default;
};

/// The one way to change a bank: everything written between begin and commit is on the disk together or not
/// at all, users and sessions in their own file included. There is one per open bank; it belongs to the
/// writer's thread and is used again and again. The stores it gives live as long as it does; they read what
/// was written so far.
///
///     unit.begin();
///     for each command { unit.beginCommand(); if (!decide(command, unit)) unit.abandonCommand(); }
///     unit.commit();                       // answers and events go out only now
class UnitOfWork
{
public:
    UnitOfWork() = default;
    UnitOfWork(const UnitOfWork&) = delete;
    UnitOfWork& operator=(const UnitOfWork&) = delete;
    virtual ~UnitOfWork() = default;

    /// busy, disk_full, corrupted. Begun twice is an invariant broken.
    [[nodiscard]] virtual Result<void> begin() = 0;
    /// One durable commit. On any failure (disk_full, busy, corrupted) nothing of the unit has happened, and
    /// the unit is over: begin starts a new one.
    [[nodiscard]] virtual Result<void> commit() = 0;
    /// Nothing of the unit happens. Harmless when none is begun.
    virtual void rollback() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;

    /// What follows, up to the next call, can be taken back alone. Costs nothing until something is written
    /// (or ledger() is asked for).
    virtual void beginCommand() = 0;
    /// Takes back what was written since beginCommand. On failure the whole unit is lost: rollback.
    [[nodiscard]] virtual Result<void> abandonCommand() = 0;

    /// For the other programs that have the bank open (Database::news), told when this unit is committed, and
    /// only then. Once a unit. Where there can be no others, nothing happens.
    virtual void tell(const QByteArray& news) = 0;

    /// Which roles, limits and hours this unit finds when it begins. Asks no other machine.
    [[nodiscard]] virtual Result<RulesMark> rulesMark() = 0;

    [[nodiscard]] virtual LedgerStore& ledger() = 0;
    [[nodiscard]] virtual CustomerStore& customers() = 0;
    [[nodiscard]] virtual IdentityStore& identity() = 0;
    [[nodiscard]] virtual CredentialStore& credentials() = 0;
    [[nodiscard]] virtual SupportStore& support() = 0;
    [[nodiscard]] virtual FeedbackStore& feedback() = 0;
    [[nodiscard]] virtual MessageStore& messages() = 0;
    [[nodiscard]] virtual AuditStore& audit() = 0;
    [[nodiscard]] virtual AnswerStore& answers() = 0;
    [[nodiscard]] virtual ApprovalStore& approvals() = 0;
    [[nodiscard]] virtual RoleStore& roles() = 0;
    [[nodiscard]] virtual BankStore& bank() = 0;
    [[nodiscard]] virtual SealStore& seals() = 0;
    [[nodiscard]] virtual SecurityStore& security() = 0;
};

} // namespace florin::store
