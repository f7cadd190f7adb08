// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/autonomyconsole.h"
#include "ui/widgets/basics.h"

class QScrollArea;

namespace frontdesk {

class CoreBridge;
class TextLabel;

/// The AI's answer that waits for somebody to send it, above the composer. Hidden while there is none.
class DraftCard final : public QWidget {
    Q_OBJECT

public:
    explicit DraftCard(CoreBridge& bridge, QWidget* parent = nullptr);

    /// Another conversation or a new state of it: asks for the draft when it changed.
    void setConversation(const ConversationSummary& summary, StaffId self);
    void clear();
    /// The one key: sends it when that is possible.
    void approve();
    [[nodiscard]] bool canApprove() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QPushButton* approveButton() const { return m_approve; }
    [[nodiscard]] QPushButton* editButton() const { return m_edit; }
    [[nodiscard]] QPushButton* discardButton() const { return m_discard; }
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    /// On its way; it can be taken back for a while.
    void sent(frontdesk::ConversationId id, const QString& publicId);
    /// The text belongs into the composer.
    void editWanted(frontdesk::ConversationId id, const QString& text);
    void problem(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void ask();
    void present(const std::optional<WaitingDraft>& draft);
    void fill();
    void discard();
    void setBusy(bool busy);

    CoreBridge& m_bridge;
    ConversationSummary m_summary;
    StaffId m_self;
    std::optional<WaitingDraft> m_draft;
    qint64 m_asked = 0;  ///< ConversationSummary::draft that was asked for
    Micros m_askedInbound = 0;
    bool m_busy = false;
    TextLabel* m_title;
    TextLabel* m_hint;
    ChipLabel* m_sure;
    QScrollArea* m_scroll;
    TextLabel* m_text;
    QPushButton* m_approve;
    QPushButton* m_edit;
    QPushButton* m_discard;
};

}  // namespace frontdesk
