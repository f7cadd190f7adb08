// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/fieldeditors.h"

#include "ui/pages/settings/listeditor.h"
#include "ui/pages/settings/settingtext.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/pagewheel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace frontdesk {
namespace {

constexpr int WideField = 420;
constexpr int NumberField = 140;

QHBoxLayout* lineOf(QWidget* owner)
{
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

class SwitchEditor final : public FieldEditor {
public:
    SwitchEditor(const SettingRow& row, QWidget* parent) : FieldEditor(parent), m_box(new SwitchBox)
    {
        auto* line = lineOf(this);
        line->addWidget(m_box);
        line->addStretch(1);
        m_box->setAccessibleName(settingtext::label(row));
        connect(m_box, &QAbstractButton::clicked, this, [this] { Q_EMIT committed(text()); });
    }
    [[nodiscard]] QString text() const override
    {
        return m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    }
    void showState(const SettingState& state) override { m_box->setChecked(state.value == u"true"); }
    [[nodiscard]] QWidget* field() const override { return m_box; }

private:
    SwitchBox* m_box;
};

class ChoiceEditor final : public FieldEditor {
public:
    ChoiceEditor(const SettingRow& row, QWidget* parent) : FieldEditor(parent), m_box(new QComboBox)
    {
        leaveWheelToPage(m_box);
        auto* line = lineOf(this);
        line->addWidget(m_box);
        line->addStretch(1);
        m_box->setAccessibleName(settingtext::label(row));
        m_box->setMinimumSize(scaled(NumberField), scaled(34));
        for (const QString& word : row.choices)
            m_box->addItem(settingtext::choice(row, word), word);
        m_box->setEnabled(row.choices.size() > 1);
        connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT committed(text()); });
    }
    [[nodiscard]] QString text() const override { return m_box->currentData().toString(); }
    void showState(const SettingState& state) override { m_box->setCurrentIndex(m_box->findData(state.value)); }
    [[nodiscard]] QWidget* field() const override { return m_box; }
    [[nodiscard]] bool isBusy() const override { return m_box->view()->isVisible(); }

private:
    QComboBox* m_box;
};

/// Text and numbers; a path has a button that opens the file dialog.
class LineEditor final : public FieldEditor {
public:
    enum class Kind : quint8 { Number, Text, File, Folder };

    LineEditor(const SettingRow& row, Kind kind, QWidget* parent) : FieldEditor(parent), m_edit(new QLineEdit)
    {
        auto* line = lineOf(this);
        m_edit->setAccessibleName(settingtext::label(row));
        m_edit->setMinimumWidth(scaled(NumberField));
        m_edit->setTextMargins(6, 0, 6, 0);
        m_edit->setMaximumWidth(scaled(kind == Kind::Number ? NumberField : WideField));
        line->addWidget(m_edit, kind == Kind::Number ? 0 : 1);
        if (kind == Kind::Number)
            m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
        if (kind == Kind::File || kind == Kind::Folder) {
            QPushButton* browse = makeButton(FieldEditor::tr("Choose…"), ButtonKind::Plain, Icon::FolderOpen);
            line->addWidget(browse);
            connect(browse, &QPushButton::clicked, this, [this, kind] { choose(kind); });
        }
        line->addStretch(1);
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->text() != m_stored)
                Q_EMIT committed(m_edit->text());
        });
    }
    [[nodiscard]] QString text() const override { return m_edit->text(); }
    void showState(const SettingState& state) override
    {
        m_stored = state.value;
        m_edit->setText(state.value);
        m_edit->setPlaceholderText(state.value.isEmpty() ? FieldEditor::tr("empty") : QString());
        m_edit->setCursorPosition(0);
    }
    [[nodiscard]] QWidget* field() const override { return m_edit; }
    [[nodiscard]] bool isBusy() const override { return m_edit->hasFocus() && m_edit->text() != m_stored; }

private:
    void choose(Kind kind)
    {
        auto* dialog = new QFileDialog(this, FieldEditor::tr("Choose…"), m_edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(kind == Kind::Folder ? QFileDialog::Directory : QFileDialog::AnyFile);
        if (kind == Kind::File)
            dialog->setAcceptMode(QFileDialog::AcceptOpen);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
            m_edit->setText(path);
            Q_EMIT edited(path);
            Q_EMIT committed(path);
        });
        dialog->open();
    }

    QLineEdit* m_edit;
    QString m_stored;
};

/// Takes a new secret; the stored one is never shown, nor is its length.
class SecretEditor final : public FieldEditor {
public:
    SecretEditor(const SettingRow& row, QWidget* parent)
        : FieldEditor(parent),
          m_edit(new QLineEdit),
          m_save(makeButton(FieldEditor::tr("Store"), ButtonKind::Plain, Icon::KeyRound))
    {
        auto* line = lineOf(this);
        m_edit->setAccessibleName(settingtext::label(row));
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setTextMargins(6, 0, 6, 0);
        m_edit->setMaximumWidth(scaled(WideField));
        m_save->setEnabled(false);
        line->addWidget(m_edit, 1);
        line->addWidget(m_save);
        line->addStretch(1);
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            m_save->setEnabled(!text.isEmpty());
            Q_EMIT edited(text);
        });
        connect(m_edit, &QLineEdit::returnPressed, this, &SecretEditor::commit);
        connect(m_save, &QPushButton::clicked, this, &SecretEditor::commit);
    }
    [[nodiscard]] QString text() const override { return m_edit->text(); }
    void showState(const SettingState& state) override
    {
        m_edit->clear();
        m_save->setEnabled(false);
        m_edit->setPlaceholderText(state.hasSecret
                                       ? FieldEditor::tr("A secret is stored. Type a new one to replace it.")
                                       : FieldEditor::tr("No secret is stored."));
    }
    [[nodiscard]] QWidget* field() const override { return m_edit; }
    [[nodiscard]] bool isBusy() const override { return !m_edit->text().isEmpty(); }
    [[nodiscard]] bool isSecret() const override { return true; }

private:
    void commit()
    {
        if (!m_edit->text().isEmpty())
            Q_EMIT committed(m_edit->text());
    }

    QLineEdit* m_edit;
    QPushButton* m_save;
};

}  // namespace

FieldEditor* makeFieldEditor(const SettingRow& row, QWidget* parent)
{
    if (row.isSecret())
        return new SecretEditor(row, parent);
    if (!row.choices.isEmpty())
        return new ChoiceEditor(row, parent);
    switch (row.fallback.index()) {
    case 0: return new SwitchEditor(row, parent);
    case 1:
    case 2: return new LineEditor(row, LineEditor::Kind::Number, parent);
    case 4: return new ListEditor(row, parent);
    default: break;
    }
    const bool file = row.key == u"log/file" || row.key == u"agent/config_file";
    return new LineEditor(row,
                          row.key == u"app/data_dir" ? LineEditor::Kind::Folder
                          : file                     ? LineEditor::Kind::File
                                                     : LineEditor::Kind::Text,
                          parent);
}

}  // namespace frontdesk
