// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/basics.h"

class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace frontdesk {

class TextLabel;

/// A label above an editor, a hint below it, and what is wrong with it in place of the hint.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor; the label is also its accessible name.
    FormField(const QString& label, QWidget* editor, const QString& hint, QWidget* parent = nullptr);

    /// Empty = fine, the hint is back.
    void setProblem(const QString& sentence);
    void setHint(const QString& hint);
    void setLabel(const QString& label);
    [[nodiscard]] QWidget* editor() const { return m_editor; }

private:
    QWidget* m_editor;
    TextLabel* m_name;
    TextLabel* m_hint;
    QString m_hintText;
    bool m_wrong = false;
};

/// Outlines an editor that has no frame of its own (several lines of text), like a line edit.
class OutlinedBox final : public QWidget {
    Q_OBJECT

public:
    explicit OutlinedBox(QWidget* content, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_content;
};

/// A card with a title and a sentence below it.
class Card final : public Panel {
    Q_OBJECT

public:
    Card(const QString& title, const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// One line of text that does not touch its outline.
[[nodiscard]] QLineEdit* makeLineEdit(const QString& text = {}, QWidget* parent = nullptr);
/// Several lines of plain text, Tab leaves it.
[[nodiscard]] QPlainTextEdit* makeTextEdit(int lines, QWidget* parent = nullptr);
/// Vertical scrolling only; the content is as wide as the view.
[[nodiscard]] QScrollArea* makeScroll(QWidget* content);

}  // namespace frontdesk
