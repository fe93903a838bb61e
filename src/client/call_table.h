// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/connection_options.h"
#include "client/pending_call.h"

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace florin::client
{

/// The calls that have no answer yet, oldest first: which were sent, under which numbers, and until when
/// they may wait. Passive: time is passed in, sending is the caller's.
class CallTable
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Taken = std::unique_ptr<PendingCall>;
    /// A frame's worth: the number to send the call under.
    struct Due {
        qint64 id;
        const PendingCall* call;
    };
    /// What the passing of time, or the loss of the connection, brought.
    struct Outcome {
        std::vector<Taken> given_up; ///< to be refused
        std::vector<Due> due;        ///< to be sent (again); the pointers hold until the table changes
    };

    explicit CallTable(const ConnectionOptions& options) : m_options(options) {}

    /// Whether a further call would be one too many.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Takes a call in; it is not sent yet.
    void add(std::unique_ptr<PendingCall> call, Time now);
    /// Takes a call in that is sent at once and lives no longer than its connection: hello, resume, ping.
    /// With the connection it goes without a word.
    [[nodiscard]] Due addPassing(std::unique_ptr<PendingCall> call, Time now);
    /// All that waits to be sent, as sent from now on.
    [[nodiscard]] std::vector<Due> sendWaiting(Time now);
    /// The call that `id` was sent for, if it has no answer yet.
    [[nodiscard]] Taken take(qint64 id);
    /// The same for an answer that refuses. It counts only when the call was not asked again since on this
    /// connection: what was refused then may be done now (money has come in between), and that must not be
    /// told as refused. Nor does a passing refusal count while an earlier try may still be done: then the
    /// call stays, to be asked again.
    [[nodiscard]] Taken takeRefused(qint64 id, ProblemCode code);
    /// Whether that number was ever given out.
    [[nodiscard]] bool wasGiven(qint64 id) const { return id > 0 && id < m_next_id; }
    /// The connection is lost: what may be asked again waits, the rest is given up.
    [[nodiscard]] std::vector<Taken> loseConnection();
    /// Everything, to be refused.
    [[nodiscard]] std::vector<Taken> takeAll();
    /// What is overdue at `now`; asks again only while the connection stands.
    [[nodiscard]] Outcome passTime(Time now, bool connected);
    /// How many are in CallPhase::FindingOut.
    [[nodiscard]] int findingOut() const;

private:
    struct Entry {
        std::unique_ptr<PendingCall> call;
        Time give_up_at;
        Time ask_again_at;
        qint64 newest_id = 0; ///< of those it was sent under
        bool sent = false;    ///< on the present connection
        bool passing = false;
        bool finding_out = false;
    };
    using Entries = std::map<quint64, Entry>;

    [[nodiscard]] static bool mayRepeat(const Entry& entry);
    [[nodiscard]] Due markSent(Entries::iterator at, Time now);
    static void beginFindingOut(Entry& entry);
    [[nodiscard]] Taken remove(Entries::iterator at);

    const ConnectionOptions& m_options;
    Entries m_entries;
    std::map<qint64, quint64> m_ids; ///< a call asked again keeps its earlier numbers: a late answer counts
    quint64 m_next_entry = 1;
    qint64 m_next_id = 1;
    int m_passing = 0;
};

} // namespace florin::client
