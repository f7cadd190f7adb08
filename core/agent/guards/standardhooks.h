// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/guards/configcache.h"
#include "core/agent/guards/evidence.h"
#include "core/agent/guards/promptsecrets.h"
#include "core/agent/guards/sourcereader.h"
#include "core/agent/guards/turnhooks.h"

#include <QCache>

namespace frontdesk {

/// Order numbers of the hooks of this program.
namespace hookorder {
inline constexpr int Input = 10;
inline constexpr int Language = 20;
inline constexpr int Leaks = 40;
inline constexpr int Ground = 60;
}  // namespace hookorder

/// Control characters and too much text are cut, orders to the AI are noticed; from passages and results of skills they
/// are withheld, and calls with effects that such text may have caused ask a person. The customer is never refused.
class InputHook final : public TurnHook {
public:
    static constexpr qsizetype LongestText = 16'000;  ///< characters of one message that a model gets
    [[nodiscard]] QString name() const override { return QStringLiteral("input"); }
    [[nodiscard]] int order() const override { return hookorder::Input; }
    void beforeTurn(HookedTurn& turn) const override;
    void onPassage(HookedTurn& turn, Passage& passage) const override;
    [[nodiscard]] QString onCall(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call) const override;
    void onResult(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call, ToolResult& result) const override;

    /// What MCP servers say about their skills (descriptions, names of arguments): orders in it are withheld, and raise
    /// the doubt about calls with effects. Before the list is given to a model.
    static void cleanTools(HookedTurn& turn, QList<ToolSpec>& tools);

private:
    struct ReadPassage {
        QString text;  ///< what is left of it
        QStringList signs;
    };
    [[nodiscard]] ReadPassage read(const QString& text, const QStringList& tools) const;

    /// The same passages come again in turn after turn. Engine thread.
    mutable QCache<QString, ReadPassage> m_read{128};
};

/// The customer's language, kept through the conversation; an answer in another one is a signal.
class LanguageHook final : public TurnHook {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("language"); }
    [[nodiscard]] int order() const override { return hookorder::Language; }
    void beforeTurn(HookedTurn& turn) const override;
    void afterTurn(HookedTurn& turn, TurnOutcome& outcome) const override;
};

/// Stopped: keys, card numbers, accounts, links to places that nobody named, data of other people, codes that no source
/// holds, what only the instructions say, and deeds that no skill confirmed; disguised and encoded as well. Nothing of
/// what staff wrote to be said.
class LeakHook final : public TurnHook {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("leaks"); }
    [[nodiscard]] int order() const override { return hookorder::Leaks; }
    void onSentence(HookedTurn& turn, QString& sentence) const override;
    void onPartial(HookedTurn& turn, QString& pending) const override;

private:
    [[nodiscard]] QString leakOf(HookedTurn& turn, const QString& sentence) const;
    [[nodiscard]] std::shared_ptr<const PromptSecrets> secretsOf(const HookedTurn& turn) const;

    mutable ConfigCache<PromptSecrets> m_secrets;  ///< engine thread
    mutable SourceReader m_reader;                 ///< engine thread
};

/// Sentences are held against passages, results of skills and the profile (groundcheck.h). Answers of the built-in engine
/// are cut from these by code and not checked again.
class GroundHook final : public TurnHook {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("grounding"); }
    [[nodiscard]] int order() const override { return hookorder::Ground; }
    void onSentence(HookedTurn& turn, QString& sentence) const override;
    void onPartial(HookedTurn& turn, QString& pending) const override;

private:
    [[nodiscard]] const Evidence& known(HookedTurn& turn) const;

    mutable ConfigCache<Evidence> m_profiles;  ///< engine thread
};

/// What the check of outside models' answers needs takes some milliseconds and memory: read on a pool thread, before the first
/// such answer is there. Without outside models nobody needs it. Any thread.
void readThesaurusAhead();

/// All of these, in their order.
void addStandardHooks(TurnHooks& hooks);

}  // namespace frontdesk
