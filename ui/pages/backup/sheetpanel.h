// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/recoveryconsole.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace frontdesk {

class CoreBridge;
class FormField;
class TextLabel;
class ToastArea;

/// The recovery sheet: what it is for; the 24 words after an act that asks for them; three words as a check that it
/// was written down. The words live in widgets only while they are seen: they go when the panel is hidden, at the check,
/// and after five minutes.
class SheetPanel final : public QWidget {
    Q_OBJECT

public:
    enum Stage : quint8 { About, Words, Check };
    SheetPanel(CoreBridge& bridge, ToastArea& toasts, QWidget* parent = nullptr);
    ~SheetPanel() override;

    /// Whether the sheet was confirmed earlier.
    void setKept(bool kept);
    [[nodiscard]] bool isKept() const { return m_kept; }
    [[nodiscard]] int stage() const;
    [[nodiscard]] QPushButton* showButton() const { return m_show; }
    [[nodiscard]] QPushButton* hideButton() const { return m_hide; }
    [[nodiscard]] QPushButton* checkButton() const { return m_toCheck; }
    [[nodiscard]] QPushButton* confirmButton() const { return m_confirm; }
    /// The words that are asked for, while they are asked for.
    [[nodiscard]] QList<QLineEdit*> answers() const { return m_answers; }
    [[nodiscard]] QList<int> positions() const { return m_positions; }
    [[nodiscard]] QString problem() const;
    /// Back to the first stage; the words are gone.
    void hideWords();
    void savePdf(const QString& path);

Q_SIGNALS:
    /// Somebody has confirmed that it is in safe keeping.
    void kept();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* buildAbout();
    [[nodiscard]] QWidget* buildWords();
    [[nodiscard]] QWidget* buildCheck();
    void ask();
    void showWords(const QStringList& words);
    void beginCheck();
    void confirm();
    void askForPdf();
    void dropWords();

    CoreBridge& m_bridge;
    ToastArea& m_toasts;
    bool m_kept = false;
    QStringList m_words;  ///< only in the stage Words
    QList<int> m_positions;
    QList<QLineEdit*> m_answers;
    QList<FormField*> m_fields;
    QTimer m_patience;
    QStackedWidget* m_stack;
    TextLabel* m_state;
    TextLabel* m_problem;
    QPushButton* m_show;
    QWidget* m_grid = nullptr;  ///< made with the words, deleted with them
    QVBoxLayout* m_gridPlace;
    QPushButton* m_hide;
    QPushButton* m_toCheck;
    TextLabel* m_wrong;
    QPushButton* m_confirm;
    QPushButton* m_again;
};

}  // namespace frontdesk
