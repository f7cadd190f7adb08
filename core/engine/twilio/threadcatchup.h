// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioresources.h"
#include "core/engine/twilio/catchup.h"
#include "core/engine/twilio/pollplan.h"

#include <QHash>
#include <QSet>

namespace frontdesk {

/// Takes in what happened in an account's Twilio conversations while nobody told us: who joined and left, states,
/// messages after the last one that was read. Everything goes the way of a webhook, so what came twice does nothing; each
/// customer is answered once. Messages from before the first run stay where they are.
class ThreadCatchUp {
public:
    explicit ThreadCatchUp(const CatchUpWiring& wiring) : m_wiring(wiring) {}

    /// Notes, before Twilio answers anything, from when on (`moment`, by our clock) conversations are our business; does
    /// nothing once that is known. Of an account whose conversations nobody `follows` yet that is a little before the first
    /// webhook.
    [[nodiscard]] Task<> expect(QString account, bool follows, Micros moment);
    /// The value is how many messages had been missed. `poll`: with depth.whole false only conversations in which
    /// something happens, each as often as `poll` and its silence say.
    [[nodiscard]] Task<int> run(twilio::Account account, CatchUpDepth depth, Micros poll, std::stop_token stop);

private:
    static constexpr int FailuresForGood = 5;  ///< in a row: then a pass is well without it

    /// What this run knows of a conversation.
    struct Seen {
        QString state;
        Micros updatedAt = 0;   ///< Twilio's date_updated
        Micros lastActive = 0;  ///< steady
        Micros lastAsked = 0;   ///< steady
        Micros membersAt = 0;   ///< steady; participants were read
        Micros retryAt = 0;     ///< steady; it failed and rests until then
        int failures = 0;       ///< in a row
        int round = 0;          ///< in which it was listed last
        qint64 lastIndex = -1;
    };
    struct Pass {
        twilio::Account account;
        CatchUpDepth depth;
        Micros poll = 0;
        Micros floor = 0;     ///< Twilio's clock: from when on all is our business
        Micros compared = 0;  ///< Twilio's clock: when the last whole comparison began; 0 = there was none
        Micros began = 0;     ///< our clock
        Micros now = 0;       ///< steady
    };

    /// One walk through all active conversations of an account, over several passes if need be.
    struct Round {
        QUrl next;  ///< where the next pass goes on; empty = at the beginning
        int number = 1;
        Micros listedSince = 0;  ///< Twilio's clock: conversations made before are known
    };
    struct Choice {
        QList<twilio::ThreadRef> threads;
        QSet<QString> sids;  ///< of `threads`
        Round round;
        bool ended = false;  ///< the round did: who was not listed in it is not active
    };

    [[nodiscard]] static twilio::ThreadScope scopeOf(const twilio::ThreadRef& thread)
    {
        return {thread.accountSid, thread.serviceSid};
    }
    [[nodiscard]] Task<Pass> begin(twilio::Account account, CatchUpDepth depth, Micros poll, std::stop_token stop);
    [[nodiscard]] Task<Choice> chooseAll(Pass pass, std::stop_token stop);
    [[nodiscard]] Task<Choice> chooseActive(Pass pass, std::stop_token stop);
    [[nodiscard]] Task<> end(Pass pass);
    [[nodiscard]] Task<QList<Json>> listFresh(Pass pass, Micros since, std::stop_token stop);
    [[nodiscard]] Task<Choice> turnPages(Pass pass, Choice choice, std::stop_token stop);
    [[nodiscard]] Task<Choice> addOurs(Pass pass, Choice choice, std::stop_token stop);
    [[nodiscard]] Task<Choice> addClosed(Pass pass, Choice choice);
    void add(const Pass& pass, Choice& choice, const QList<Json>& resources);
    [[nodiscard]] Task<int> readSome(Pass pass, QList<twilio::ThreadRef> threads, std::stop_token stop);
    [[nodiscard]] QList<twilio::ThreadRef> mostUrgent(const Pass& pass, QList<twilio::ThreadRef> threads);
    [[nodiscard]] bool rests(const Pass& pass, const QString& sid) const;
    void noteOutcome(const Pass& pass, const QString& sid, const Result<int>& outcome);
    void noteListed(const Pass& pass, const twilio::ThreadChanged& listed);
    [[nodiscard]] Task<> noteGone(Pass pass, twilio::ThreadRef thread, std::stop_token stop);
    [[nodiscard]] Task<int> readThread(Pass pass, twilio::ThreadRef thread, std::stop_token stop);
    [[nodiscard]] Task<bool> hasNews(twilio::ThreadRef thread, qint64 afterIndex, std::stop_token stop);
    [[nodiscard]] Task<> freshMembers(Pass pass, twilio::ThreadRef thread, std::stop_token stop);
    [[nodiscard]] Task<> readMembers(Pass pass, twilio::ThreadRef thread, KnownThread known, std::stop_token stop);
    [[nodiscard]] Task<int> readMessages(Pass pass, twilio::ThreadRef thread, KnownThread known, std::stop_token stop);
    [[nodiscard]] Task<int> takeIn(Pass pass, twilio::ThreadRef thread, QList<twilio::MessageAdded> messages,
                                   std::stop_token stop);
    [[nodiscard]] Task<> noteLeft(Pass pass, twilio::ThreadRef thread, QString participantSid, std::stop_token stop);
    [[nodiscard]] Task<> apply(twilio::ConversationsEvent event, bool sample);

    const CatchUpWiring& m_wiring;
    QHash<QString, Seen> m_seen;     ///< by conversation sid
    QHash<QString, Round> m_rounds;  ///< by account
    bool m_leftOut = false;          ///< of this pass: something that only this pass would ask for
};

}  // namespace frontdesk
