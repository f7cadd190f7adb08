// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/tokenestimate.h"

#include <array>

namespace frontdesk {
namespace {

struct Family {
    const char* prefix;
    qint64 context;
    double charsPerToken;  ///< of Latin text
};

/// Longest prefix first.
constexpr auto Families = std::to_array<Family>({
    {"gpt-3.5", 16'000, 4.0},
    {"gpt-4-turbo", 128'000, 4.0},
    {"gpt-4o", 128'000, 4.2},
    {"gpt-4.1", 1'000'000, 4.2},
    {"gpt-4", 8'000, 4.0},
    {"gpt-5", 270'000, 4.2},
    {"claude", 200'000, 3.6},
    {"builtin", 32'000, 4.0},
    {"o1", 128'000, 4.2},
    {"o3", 200'000, 4.2},
    {"o4", 200'000, 4.2},
});
constexpr Family Unknown{"", 8'000, 3.6};

Family familyOf(const QString& model)
{
    for (const Family& family : Families)
        if (model.startsWith(QLatin1String(family.prefix), Qt::CaseInsensitive))
            return family;
    return Unknown;
}

}  // namespace

qint64 estimateTokens(QStringView text, const QString& model)
{
    qsizetype latin = 0;
    qsizetype dense = 0;  // scripts in which a character is about a token
    qsizetype other = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x250)
            ++latin;
        else if (c.unicode() >= 0x2e80)
            ++dense;
        else
            ++other;
    }
    return qint64(double(latin) / familyOf(model).charsPerToken + double(dense) + double(other) / 2.0 + 0.999);
}

qint64 contextTokens(const QString& model) { return familyOf(model).context; }

}  // namespace frontdesk
