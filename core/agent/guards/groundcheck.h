// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/evidence.h"

#include <memory>

namespace frontdesk {

/// What a sentence is judged with besides the evidence.
struct ClaimContext {
    QString question;  ///< the customer's last words: "yes" and "it" refer to them
    QString customer;  ///< all that the customer wrote: may be repeated, proves nothing
    QString before;    ///< what was said right before in this answer
    QDate today;
    /// `customer` and `question` as readSentence() reads them, where many sentences are held to the same; null = read here.
    std::shared_ptr<const ReadSentence> readCustomer, readQuestion;
};

enum class Grounding : quint8 { Fine, Unsupported, Contradicted };

struct GroundVerdict {
    Grounding grounding = Grounding::Fine;
    QString kind;    ///< "figure", "price", "time", "date", "name", "negation", "member", ...
    QString detail;  ///< English, for staff; no words of the customer
};

/// Is the sentence borne out? Stops figures, prices, dates, times, durations, percentages, codes and names that nothing in
/// the evidence says or that it says of something else, and sentences whose polarity is the opposite of the sentence that
/// they are closest to. A sentence without any of these passes: this is a net for contradictions, no proof of truth.
/// Sentences in another language than the evidence are held to their figures only. Pure.
[[nodiscard]] GroundVerdict checkClaim(const QString& sentence, const Evidence& evidence, const ClaimContext& context);

}  // namespace frontdesk
