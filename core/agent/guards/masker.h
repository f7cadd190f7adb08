// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// Which kinds are replaced. All but order numbers by default.
struct MaskRules {
    bool emails = true;
    bool phones = true;
    bool cards = true;
    bool ibans = true;
    bool addresses = true;  ///< street and number, as far as they can be recognised
    bool names = true;      ///< those of the contact
    bool orders = false;    ///< "order 10432"

    /// From the words "email phone card iban address name order".
    [[nodiscard]] static MaskRules fromList(const QStringList& kinds);
};

/// Replaces personal data by placeholders ("[EMAIL_1]") and puts it back: the same value has the same placeholder as long
/// as this object lives. Value, one per request. unmask(mask(x)) == x for every text that was shown to reserve().
class Masker {
public:
    explicit Masker(MaskRules rules = {}, const QStringList& names = {});

    /// Placeholders that stand in this text already are somebody's words and are never used.
    void reserve(const QString& text);
    /// Of the business itself: stays as it is.
    void allow(const QString& text) { m_allowed += text % u'\n'; }
    [[nodiscard]] QString mask(const QString& text);
    [[nodiscard]] Json mask(const Json& value);
    [[nodiscard]] QString unmask(const QString& text) const;
    [[nodiscard]] Json unmask(const Json& value) const;
    /// How much of the end of `text` may be the beginning of a placeholder (characters).
    [[nodiscard]] qsizetype openEnd(const QString& text) const;
    [[nodiscard]] const QHash<QString, int>& counts() const { return m_counts; }  ///< different values by kind
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

private:
    [[nodiscard]] QString placeholder(const QString& kind, const QString& value);
    void replaceMatches(QString& text, const QString& kind);
    [[nodiscard]] Json maskNumber(const Json& value);

    MaskRules m_rules;
    QStringList m_names;  ///< longest first
    QString m_allowed;
    QString m_reserved;
    QHash<QString, QString> m_placeholders;  ///< by kind and value
    QHash<QString, QString> m_values;        ///< by placeholder
    QSet<QString> m_numbers;                 ///< placeholders that stand for numbers of a Json
    QHash<QString, int> m_counts;
    QHash<QString, int> m_next;
};

}  // namespace frontdesk
