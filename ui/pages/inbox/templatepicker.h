// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/channelconsole.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class FormField;
class TextLabel;

/// Chooses a message that WhatsApp has approved, fills in its values and shows what the customer will read.
class TemplatePicker final : public QWidget {
    Q_OBJECT

public:
    explicit TemplatePicker(QWidget* parent = nullptr);

    void setLoading();
    void setTemplates(const QList<MessageTemplate>& templates);
    void setProblem(const QString& sentence);
    /// Sending waits: the window is catching up, or the last one is on its way.
    void setHeld(bool held);
    [[nodiscard]] QComboBox* choice() const { return m_choice; }
    [[nodiscard]] QList<QLineEdit*> values() const { return m_values; }
    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    [[nodiscard]] QPushButton* retryButton() const { return m_retry; }
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QList<QWidget*> tabChain() const;

Q_SIGNALS:
    void retryWanted();
    void sendWanted(const QString& templateId, const QStringList& values);

private:
    void build();
    void choose();
    void setNote(const QString& text, bool wrong);
    void showPreview();
    [[nodiscard]] const MessageTemplate* chosen() const;
    [[nodiscard]] QStringList filled() const;
    void send();

    QList<MessageTemplate> m_templates;
    bool m_held = false;
    QComboBox* m_choice;
    QGridLayout* m_grid;
    QList<QLineEdit*> m_values;
    QList<FormField*> m_fields;
    TextLabel* m_preview;
    TextLabel* m_note;
    QPushButton* m_retry;
    QPushButton* m_send;
};

}  // namespace frontdesk
