// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/twilio/twilioresources.h"
#include "core/engine/twilio/catchup.h"

namespace frontdesk {

/// One list of inbound messages at Twilio.
struct TextList {
    QString account;  ///< AccountSid
    QString number;   ///< "+1...", "whatsapp:+1..."; empty = the whole account
    QString
        messagingServiceSid;  ///< of the whole account only what came to this service or to `own`; empty = everything
    QStringList own;

    [[nodiscard]] QString key() const { return number.isEmpty() ? account : QString(account + u'/' + number); }
};

/// Takes in SMS, MMS and WhatsApp messages whose webhook never came, in the provider's order, and answers each customer
/// once. Reads from the last known point on, in windows that are bounded; the point moves behind each. An account's first
/// run only sets the point: what was before it is none of our business. Other settings make other lists of the same
/// account; such a list goes on from the oldest point of the account.
class TextCatchUp {
public:
    static constexpr int WindowLimit = 500;  ///< messages that are held at once
    static constexpr int ChunkSize = 100;    ///< that are committed together

    explicit TextCatchUp(const CatchUpWiring& wiring) : m_wiring(wiring) {}

    [[nodiscard]] static QList<TextList> listsOf(const twilio::Account& account);
    /// Notes, before Twilio answers anything, from when on (`moment`, by our clock) this list is our business; does nothing
    /// once that is known.
    [[nodiscard]] Task<> expect(TextList list, Micros moment);
    /// The value is how many messages had been missed.
    [[nodiscard]] Task<int> run(TextList list, Micros overlap, std::stop_token stop);
    /// Drops the points of an account's other lists; for when all of `lists` were read.
    [[nodiscard]] Task<> forgetOthers(QString account, QList<TextList> lists);

private:
    struct Window {
        QList<Json> entries;  ///< newest first
        Micros until = 0;
        bool whole = true;     ///< reaches up to now
        bool complete = true;  ///< else a page could not be read: there may be more
    };
    [[nodiscard]] Task<SyncPoint> begin(TextList list, SyncPoint point, std::stop_token stop);
    [[nodiscard]] Task<Window> read(TextList list, Micros from, std::stop_token stop);
    [[nodiscard]] Task<int> takeIn(TextList list, QList<Json> entries, std::stop_token stop);
    [[nodiscard]] Task<InboundMessage> complete(twilio::MessageResource resource, std::stop_token stop);
    [[nodiscard]] Task<int> accept(QList<InboundMessage> messages);
    [[nodiscard]] Task<int> acceptSingly(QList<InboundMessage> messages);

    const CatchUpWiring& m_wiring;
    QHash<QString, QStringList> m_kept;  ///< by account: keys of its lists
};

/// Only the newest message of each customer asks for an answer: it covers all before it.
void answerOnce(QList<InboundMessage>& messages);
/// An error that would be the same at every further try: a blocked customer, an empty message.
[[nodiscard]] bool settledForGood(const Error& error);
/// A list ended before its end: what it brought is taken in, but the point stays, so that the rest is asked for again.
[[nodiscard]] Error incompleteList();

}  // namespace frontdesk
