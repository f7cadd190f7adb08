// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/report.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

namespace frontdesk::bench {

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&values](double q) {
        return values[std::min(values.size() - 1, static_cast<std::size_t>(q * static_cast<double>(values.size())))];
    };
    return {values.size(), at(0.5), at(0.99), values.back()};
}

std::string text(const char* format, ...)
{
    char buffer[512];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    return buffer;
}

void Summary::add(std::string figure, std::string aim, std::string measured)
{
    m_rows.push_back({std::move(figure), std::move(aim), std::move(measured)});
}

void Summary::atMost(std::string figure, double value, double limit, const char* unit, int digits)
{
    add(std::move(figure), text("<= %g %s", limit, unit),
        text("%.*f %s%s", digits, value, unit, value > limit ? "   short" : ""));
}

void Summary::atLeast(std::string figure, double value, double limit, const char* unit, int digits)
{
    add(std::move(figure), text(">= %g %s", limit, unit),
        text("%.*f %s%s", digits, value, unit, value < limit ? "   short" : ""));
}

void Summary::print() const
{
    std::printf("\n%s\n", m_title.c_str());
    std::printf("  %-56s | %-18s | %s\n", "figure", "aim", "measured");
    std::printf("  %s-|-%s-|-%s\n", std::string(56, '-').c_str(), std::string(18, '-').c_str(),
                std::string(24, '-').c_str());
    for (const Row& row : m_rows)
        std::printf("  %-56s | %-18s | %s\n", row.figure.c_str(), row.aim.c_str(), row.measured.c_str());
}

}  // namespace frontdesk::bench
