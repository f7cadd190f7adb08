// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmoptions.h"
#include "core/net/privatehost.h"

namespace frontdesk {

/// Who steps in when nobody was named: all accounts, but nobody for a model on this computer or in its own network. It was
/// chosen so that nothing leaves. Ids in the order of the accounts. Pure.
[[nodiscard]] inline QStringList defaultFailover(const LlmOptions& options)
{
    QStringList ids;
    for (const LlmAccount& account : options.accounts) {
        if (account.id == options.provider && account.dialect == u"compatible" && isPrivateHost(account.baseUrl.host()))
            return {};
        ids << account.id;
    }
    return ids;
}

}  // namespace frontdesk
