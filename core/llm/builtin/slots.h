// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/llm/llmprovider.h"

#include <QStringList>

namespace frontdesk::builtin {

/// "#10432", "order no. 10432", "order 10432", a number of five to eight digits; with `bareCounts` any number of three
/// to twelve digits. Sums, dates, telephone numbers and postcodes that are called so do not count.
[[nodiscard]] QStringList orderNumbersIn(const QString& text, bool bareCounts);
/// The words for a day, unchanged; empty when there are none. `examples`: names that the tool's schema offers.
[[nodiscard]] QString whenIn(const QString& text, const QStringList& examples);
/// A city or state that the tool's schema offers, else what follows "in" or "near"; empty when there is none.
[[nodiscard]] QString placeIn(const QString& text, const QStringList& examples);
/// `examples` of one property of an offered tool's schema.
[[nodiscard]] QStringList schemaExamples(const LlmRequest& request, const QString& tool, const char* property);
/// Sentences, and halves of "… and when …": what may be answered one by one.
[[nodiscard]] QStringList clausesOf(const QString& text);

}  // namespace frontdesk::builtin
