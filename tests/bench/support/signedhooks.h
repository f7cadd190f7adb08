// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace frontdesk::bench {

/// Webhooks of incoming SMS as complete HTTP requests, signed before the clock runs: what is measured is the server.
class SignedHooks {
public:
    static constexpr const char* Account = "ACbe000000000000000000000000000001";
    static constexpr const char* Token = "be0123456789abcdef0123456789abcd";
    static constexpr const char* Number = "+12025550100";
    static constexpr const char* PublicUrl = "https://shop.example";

    explicit SignedHooks(int customers) : m_customers(customers) {}
    /// Makes `count` further ones, customer by customer in turn.
    void prepare(std::size_t count);
    /// Empty = all are used up.
    [[nodiscard]] const std::string& next();
    void rewind() { m_next = 0; }
    [[nodiscard]] std::size_t left() const { return m_requests.size() - m_next; }

private:
    int m_customers;
    std::size_t m_next = 0;
    std::vector<std::string> m_requests;
};

}  // namespace frontdesk::bench
