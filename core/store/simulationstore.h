// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

/// A simulated customer with a phone, as the channel knows them.
struct SimulatedPhone {
    QString channelId;   ///< "sms" or "whatsapp"
    QString accountId;   ///< "<AccountSid>/<our number>"
    QString externalId;  ///< the customer's number
    QString name;        ///< without the mark
};

struct SimulatedRemoved {
    int conversations = 0;
    QList<SessionId> sessions;  ///< their tokens are void now
};

/// Conversations of the simulator. They are known by their contact's name, which ends with mark(), and by telephone also by
/// the simulator's own account; they count as sample data, so that leaving the demo takes them along.
class SimulationStore {
public:
    explicit SimulationStore(Database& database) : m_database(database) {}

    /// " (simulated)": not translated, it stays in the data.
    [[nodiscard]] static QString mark();
    /// Marks conversation and contact as sample data. NotFound: it is gone. Conflict: the contact is no simulated one.
    [[nodiscard]] QFuture<Result<ConversationSummary>> markSimulated(QString conversationPublicId);
    /// The newest conversation of that phone: the contact gets the name with the mark (SMS brings none), and contact and
    /// conversation count as sample data. NotFound: the phone has not written yet.
    [[nodiscard]] QFuture<Result<ConversationSummary>> markPhone(SimulatedPhone phone);
    /// Public id of the message that the provider knows under this id, in either direction. NotFound: there is none.
    [[nodiscard]] QFuture<Result<QString>> messageOf(QString smsAccount, QString whatsAppAccount, QString providerId);
    /// All of them, in one transaction; contacts that wrote nothing go too. `account`: the simulator's AccountSid; whoever
    /// is known from another one is real, whatever they are called.
    [[nodiscard]] QFuture<Result<SimulatedRemoved>> removeAll(QString account);

private:
    Database& m_database;
};

}  // namespace frontdesk
