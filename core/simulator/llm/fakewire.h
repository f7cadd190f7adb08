// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/llm/fakellm.h"

namespace frontdesk::simulator {

/// Which interface a request speaks.
enum class FakeTongue : quint8 { None, Chat, Azure, Responses, Anthropic };

/// The answers of the services, written from their documents and on their own: the program's dialects must not judge
/// themselves. Pure.
[[nodiscard]] FakeTongue tongueOf(const QByteArray& path);
[[nodiscard]] QByteArrayList streamOf(FakeTongue tongue, const FakeTurn& turn, const QByteArray& model);
[[nodiscard]] QByteArray wholeOf(FakeTongue tongue, const FakeTurn& turn, const QByteArray& model);
[[nodiscard]] QByteArray errorOf(FakeTongue tongue, const FakeTurn& turn);
/// One event that says that something went wrong in the middle.
[[nodiscard]] QByteArray errorEventOf(FakeTongue tongue, const FakeTurn& turn);

}  // namespace frontdesk::simulator
