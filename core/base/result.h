// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace frontdesk {

/// The value or the reason why there is none. No exception crosses a module border
/// (std::expected does not exist in C++20).
template <class T = void>
class [[nodiscard]] Result {
public:
    using ValueType = T;
    Result() : m_data(Error{}) {}
    Result(T value) : m_data(std::move(value)) {}
    Result(Error error) : m_data(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_data.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const
    {
        Q_ASSERT_X(ok(), "Result", "value() of an error");
        return std::get<0>(m_data);
    }
    [[nodiscard]] T& value()
    {
        Q_ASSERT_X(ok(), "Result", "value() of an error");
        return std::get<0>(m_data);
    }
    [[nodiscard]] T take() { return std::move(value()); }
    [[nodiscard]] const T& operator*() const { return value(); }
    [[nodiscard]] T& operator*() { return value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] T* operator->() { return &value(); }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT_X(!ok(), "Result", "error() of a value");
        return std::get<1>(m_data);
    }

private:
    std::variant<T, Error> m_data;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using ValueType = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT_X(!m_ok, "Result", "error() of a success");
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

}  // namespace frontdesk
