// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace frontdesk::bench {

struct Spread {
    std::size_t n = 0;
    double p50 = 0;
    double p99 = 0;
    double max = 0;
};
[[nodiscard]] Spread spreadOf(std::vector<double> values);

/// `format` as printf.
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
std::string
text(const char* format, ...);

/// The table at the end of a bench: figure, aim, measured. Nothing is asserted; "short" marks what misses its aim.
class Summary {
public:
    explicit Summary(std::string title) : m_title(std::move(title)) {}
    void add(std::string figure, std::string aim, std::string measured);
    /// `value` in `unit`, printed with `digits`; the aim is `limit` at most, or at least (`atLeast`).
    void atMost(std::string figure, double value, double limit, const char* unit, int digits = 1);
    void atLeast(std::string figure, double value, double limit, const char* unit, int digits = 0);
    void print() const;

private:
    struct Row {
        std::string figure;
        std::string aim;
        std::string measured;
    };
    std::string m_title;
    std::vector<Row> m_rows;
};

}  // namespace frontdesk::bench
