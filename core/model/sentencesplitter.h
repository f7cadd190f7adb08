// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Cuts a growing text into sentences. Every piece keeps its trailing blanks, so that all pieces joined are the text, and
/// where it cuts does not depend on how the text arrived. Pure value; one per stream.
class SentenceSplitter {
public:
    /// Sentences that are certainly complete now.
    [[nodiscard]] QStringList feed(const QString& delta);
    /// The rest, when nothing more will come; may be empty.
    [[nodiscard]] QStringList flush();
    /// Characters that were fed and not yet returned.
    [[nodiscard]] QString pending() const { return m_buffer; }

    [[nodiscard]] static QStringList split(const QString& text);

private:
    [[nodiscard]] QStringList takeComplete(bool final);

    QString m_buffer;
};

}  // namespace frontdesk
