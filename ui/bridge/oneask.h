// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace frontdesk {

/// One question to the engine at a time. A wish that comes while an answer is on its way is not dropped: that answer may have
/// been read before what the wish is about, so the question is put once more after it. GUI thread only.
class OneAsk {
public:
    /// True: ask now, and call end() with the answer. False: a question is under way; end() will tell to ask again.
    [[nodiscard]] bool begin()
    {
        m_again = m_asking;
        return !std::exchange(m_asking, true);
    }
    /// The answer is here. True: somebody asked meanwhile, so ask again.
    [[nodiscard]] bool end()
    {
        m_asking = false;
        return std::exchange(m_again, false);
    }

private:
    bool m_asking = false;
    bool m_again = false;
};

}  // namespace frontdesk
