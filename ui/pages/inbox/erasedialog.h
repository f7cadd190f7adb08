// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/privacyconsole.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace frontdesk {

class CoreBridge;
class TextLabel;

/// Erases one customer: says what goes and what cannot be undone, wants a word typed, and shows afterwards what went.
/// Deletes itself when it closes.
class EraseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `name` may be empty.
    EraseDialog(CoreBridge& bridge, ContactId contact, const QString& name, QWidget* parent);

    [[nodiscard]] QLineEdit* word() const { return m_word; }
    /// What has to be typed, in the language of the window.
    [[nodiscard]] static QString wanted();
    [[nodiscard]] QPushButton* eraseButton() const { return m_erase; }
    [[nodiscard]] QPushButton* closeButton() const { return m_close; }
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString backupSentence() const;

Q_SIGNALS:
    void erased(frontdesk::ContactId contact);

private:
    void build(const QString& name);
    void loadBackups();
    void erase();
    void done(const Result<ErasureReport>& report);
    void fit();

    CoreBridge& m_bridge;
    ContactId m_contact;
    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_backups;
    TextLabel* m_ask;
    QLineEdit* m_word;
    TextLabel* m_outcome;
    QPushButton* m_close;
    QPushButton* m_erase;
};

}  // namespace frontdesk
