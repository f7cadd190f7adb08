// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <array>
#include <optional>
#include <type_traits>

namespace frontdesk::sql {

template <class T>
struct IsId : std::false_type {
};
template <class Tag>
struct IsId<Id<Tag>> : std::true_type {
};
template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

/// A value as it is bound to `?`. Invalid ids, nullptr and empty optionals become NULL; enums and bools become
/// integers; a null QString or QByteArray becomes an empty one, never NULL.
template <class T>
[[nodiscard]] QVariant toSql(const T& value)
{
    if constexpr (std::is_same_v<T, std::nullptr_t> || std::is_same_v<T, std::nullopt_t>)
        return {};
    else if constexpr (IsOptional<T>::value)
        return value ? toSql(*value) : QVariant();
    else if constexpr (IsId<T>::value)
        return value.isValid() ? QVariant(value.value) : QVariant();
    else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
        return QVariant(static_cast<qint64>(value));
    else if constexpr (std::is_floating_point_v<T>)
        return QVariant(static_cast<double>(value));
    else if constexpr (std::is_same_v<T, QByteArray>)
        return QVariant(value.isNull() ? QByteArray("") : value);
    else {
        static_assert(std::is_convertible_v<const T&, QStringView>, "no SQL form for this type");
        const QStringView view = value;
        return QVariant(view.isEmpty() ? QStringLiteral("") : view.toString());
    }
}

template <class... Args>
[[nodiscard]] std::array<QVariant, sizeof...(Args)> bound(const Args&... args)
{
    return {toSql(args)...};
}

}  // namespace frontdesk::sql
