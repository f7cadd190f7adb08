// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agents/featurepanel.h"

#include "core/config/features.h"
#include "ui/pages/settings/switchbox.h"
#include "ui/widgets/formfields.h"
#include "ui/widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace frontdesk {

FeaturePanel::FeaturePanel(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Parts of the agent"), tr("Each switch acts with the next answer, without a restart. Who "
                                                       "changed it stands in the log of changes."));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(14);
    card->body()->addLayout(m_rows);
    column->addWidget(card);
    column->addStretch(1);
    for (const FeatureFlag& flag : FeatureFlags)
        addRow(QString::fromLatin1(flag.name), QCoreApplication::translate("Features", flag.title),
               QCoreApplication::translate("Features", flag.about));
}

void FeaturePanel::addRow(const QString& name, const QString& title, const QString& about)
{
    auto* across = new QHBoxLayout;
    across->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(title, {14, QFont::Medium}));
    words->addWidget(new TextLabel(about, {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    across->addLayout(words, 1);
    auto* box = new SwitchBox;
    box->setAccessibleName(title);
    box->setAccessibleDescription(about);
    across->addWidget(box, 0, Qt::AlignTop);
    connect(box, &QAbstractButton::clicked, this, [this, name](bool on) { Q_EMIT switched(name, on); });
    m_boxes.insert(name, box);
    m_rows->addLayout(across);
}

void FeaturePanel::setFeatures(const QList<FeatureState>& features)
{
    for (const FeatureState& feature : features)
        if (SwitchBox* box = m_boxes.value(feature.name))
            box->setChecked(feature.on);
}

}  // namespace frontdesk
