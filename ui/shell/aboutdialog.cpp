// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutdialog.h"

#include "core/console/console.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>

namespace frontdesk {

AboutDialog::AboutDialog(const ConsoleInfo& info, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Frontdesk"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(QStringLiteral("Frontdesk"), {20, QFont::DemiBold}));
    layout->addWidget(new TextLabel(tr("AI customer support with people in control. Free software under the GNU "
                                       "General Public License, version 3 or later."),
                                    {13, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(6);
    const std::pair<QString, QString> lines[] = {
        {tr("Version"), info.version},        {tr("Company"), info.companyName}, {tr("Chat page"), info.chatPageUrl},
        {tr("Operations page"), info.opsUrl}, {tr("Data"), info.dataDir},        {tr("Master key"), info.secretStore},
    };
    for (const auto& [name, value] : lines) {
        if (value.isEmpty())
            continue;
        const int row = facts->rowCount();
        facts->addWidget(new TextLabel(name, {12, QFont::Normal, Tone::Muted}), row, 0, Qt::AlignTop);
        facts->addWidget(new TextLabel(value, {13, QFont::Normal, Tone::Text, TextFlow::Wrap}), row, 1);
    }
    facts->setColumnStretch(1, 1);
    layout->addLayout(facts);
    layout->addSpacing(4);
    auto* close = makeButton(tr("Close"), ButtonKind::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(460);
    // The size hint takes wrapped labels for narrower than they will be; without this there are gaps between the lines.
    const int wide = qMax(minimumWidth(), layout->totalSizeHint().width());
    resize(wide, layout->totalHeightForWidth(wide));
}

}  // namespace frontdesk
