// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/businessconsole.h"
#include "ui/shell/page.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace frontdesk {

class EmptyState;
class FormField;
class Segments;
class TextLabel;
class WidgetPreview;

/// Set-up page "Web site": the lines for the owner's site, how the chat looks there, which sites may use it, and a test
/// whether the world can reach it.
class WebsitePage final : public QWidget {
    Q_OBJECT

public:
    explicit WebsitePage(const PageContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static Page description();

    [[nodiscard]] QString snippet() const;
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] QLineEdit* color() const { return m_color; }
    [[nodiscard]] QLineEdit* title() const { return m_title; }
    [[nodiscard]] QPlainTextEdit* sites() const { return m_sites; }
    [[nodiscard]] QPushButton* copyButton() const { return m_copy; }
    [[nodiscard]] QPushButton* testButton() const { return m_test; }
    [[nodiscard]] QString reachText() const;
    [[nodiscard]] QString problem() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildSnippet();
    [[nodiscard]] QWidget* buildLook();
    [[nodiscard]] QWidget* buildColor();
    [[nodiscard]] QWidget* buildSites();
    [[nodiscard]] QWidget* buildReach();
    void load();
    void show(const WebsiteState& state);
    [[nodiscard]] WebsiteLook look() const;
    void edited();
    void checkColor();
    void save();
    void fail(const Error& error);
    void copy();
    void test();

    PageContext m_context;
    WebsiteState m_state;
    QStackedLayout* m_stack;
    EmptyState* m_failed;
    QPushButton* m_save;
    TextLabel* m_problem;
    QPlainTextEdit* m_snippet;
    TextLabel* m_snippetNote;
    QPushButton* m_copy;
    QLineEdit* m_title;
    QLineEdit* m_launcher;
    QLineEdit* m_color;
    FormField* m_colorField;
    Segments* m_position;
    QList<QCheckBox*> m_languages;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QPlainTextEdit* m_sites;
    FormField* m_sitesField;
    QPushButton* m_test;
    TextLabel* m_reach;
    WidgetPreview* m_preview;
    bool m_dirty = false;
};

}  // namespace frontdesk
