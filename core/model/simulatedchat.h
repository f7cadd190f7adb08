// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/model/message.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace frontdesk {

enum class SimulatedAuthor : quint8 { Customer, Ai, Staff, Status };

/// One bubble or status line as the customer sees it.
struct SimulatedLine {
    QString id;        ///< public id of the message; empty for status lines and what is not stored yet
    QString clientId;  ///< of the customer's own messages
    SimulatedAuthor author = SimulatedAuthor::Customer;
    QString name;  ///< as shown to the customer
    QString text;
    QStringList sources;  ///< documents under an answer
    Micros at = 0;
    bool writing = false;      ///< the answer is being written
    bool pending = false;      ///< sent, not committed yet
    bool interrupted = false;  ///< a person took over in the middle
    QString problem;           ///< refused, for people; empty = fine
    /// SMS and WhatsApp: how far the message has come, in either direction; None on web chat.
    Delivery delivery = Delivery::None;
    int segments = 0;       ///< SMS: what it costs; 0 = not counted
    QStringList mediaUrls;  ///< pictures that came with it; not shown here, only told
};

enum class SimulatedPhase : quint8 { Connecting, Ready, Reconnecting, Ended, Failed };

/// Where a simulated customer writes from.
enum class SimulatedChannel : quint8 { WebChat, Sms, WhatsApp };

struct SimulatedCustomer {
    int id = 0;
    SimulatedChannel channel = SimulatedChannel::WebChat;
    QString name;  ///< without the mark of simulated customers
    QString language;
    SimulatedPhase phase = SimulatedPhase::Connecting;
    QString problem;  ///< Failed: why, for people
    QString company, agentName, greeting, disclosure;
    QString conversationSid;        ///< public id; empty before the first message
    ConversationId conversationId;  ///< the same for the inbox
    QList<SimulatedLine> lines;     ///< oldest first
    QString typing;                 ///< who types; empty = nobody
    QString activity;               ///< skill that runs; empty = none
    QString staffName;              ///< the person who answers; empty = the AI does
    bool closed = false;            ///< the conversation has ended: it can be rated, the next message begins a new one
    int rating = 0;                 ///< stars; 0 = none
    QString script;                 ///< title of the running sample script; empty = none
    // SMS and WhatsApp only.
    QString address;          ///< the customer's number, E.164
    QString business;         ///< the number that they write to, E.164
    bool outOfReach = false;  ///< their phone has no reception: what is sent to them arrives later
    bool optedOut = false;    ///< they wrote STOP: the provider delivers nothing more until START
};

}  // namespace frontdesk
