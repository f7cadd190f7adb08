// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/conversation.h"

#include <QByteArray>
#include <QString>

namespace frontdesk::test {

struct BigStoreSize {
    int conversations = 100'000;
    int messages = 1'000'000;  ///< of all conversations together
    int longest = 5'000;       ///< messages of the newest open conversation
};

struct BigStore {
    QString path;
    double fillSeconds = 0;  ///< 0 = it was there already
};

/// A database file with generated conversations, made by the store's own row functions (sealed, indexed for search).
/// Kept in `folder` under a name of its size and schema, so that the next run finds it. Ids: conversation 1 is the
/// longest one; 5 % wait for a person, 3 % belong to staff, 32 % to the AI, the rest is closed.
[[nodiscard]] Result<BigStore> bigStore(const QString& folder, const QByteArray& masterKey, BigStoreSize size = {});

}  // namespace frontdesk::test
