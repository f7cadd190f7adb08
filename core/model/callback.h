// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace frontdesk {

enum class CallbackState : quint8 { Open, Done, Cancelled };

/// A call that was promised to a customer.
struct Callback {
    QString publicId;
    ConversationId conversationId;
    ContactId contactId;
    QString contactName;
    QString phone;
    QString note;  ///< what it is about, in the customer's or the model's words
    Micros dueAt = 0;
    CallbackState state = CallbackState::Open;
    Micros createdAt = 0;
    Micros endedAt = 0;
    QString endedByName;
};

}  // namespace frontdesk
