// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

/// What a request to a model or to a service was made for: EgressNote::purpose, LlmRequest::purpose and
/// LlmUsage::purpose. They stand in the tables egress and llm_usage, so a word never changes.
namespace frontdesk::purposes {

inline constexpr QStringView Answer = u"answer";    ///< to a customer; what a request is for unless it says else
inline constexpr QStringView Summary = u"summary";  ///< of the earlier part of a conversation
inline constexpr QStringView Translation = u"translation";       ///< of a message; nothing asks for one yet
inline constexpr QStringView Eval = u"eval";                     ///< nobody but staff reads the answer
inline constexpr QStringView Test = u"test";                     ///< of an account of a provider
inline constexpr QStringView Skill = u"skill";                   ///< a server of a skill, over HTTP
inline constexpr QStringView SkillProgram = u"skill-program";    ///< another program on this PC
inline constexpr QStringView SkillLocal = u"skill-local";        ///< a database on this PC
inline constexpr QStringView SkillDatabase = u"skill-database";  ///< a database that may be on another computer

}  // namespace frontdesk::purposes
