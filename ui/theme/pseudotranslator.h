// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTranslator>

namespace frontdesk {

/// Makes every text that passes tr() visible as such: in brackets, with accents, a third longer. For looking at
/// layouts ("--lang qps-ploc", mirrored "qps-plocm"); placeholders (%1, %n) and mnemonics stay as they are.
class PseudoTranslator final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* sourceText, const char* disambiguation = nullptr,
                                    int n = -1) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] static QString disguise(const QString& text);
};

}  // namespace frontdesk
