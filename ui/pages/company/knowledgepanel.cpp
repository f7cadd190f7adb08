// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company/knowledgepanel.h"

#include "core/base/whendone.h"
#include "ui/bridge/corebridge.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/textlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace frontdesk {
namespace {

/// One byte more than is taken in: the console says what is too large.
constexpr qint64 MaxRead = 10 * 1024 * 1024 + 1;

/// Where files are dropped: a dashed outline that lights up.
class DropArea final : public QWidget {
public:
    using QWidget::QWidget;
    void setHot(bool hot)
    {
        m_hot = hot;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(tone(m_hot ? Tone::Accent : Tone::BorderStrong), 1.5, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(tone(m_hot ? Tone::AccentSoft : Tone::SurfaceAlt));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    }

private:
    bool m_hot = false;
};

struct ReadResult {
    QByteArray data;
    QString problem;
};

ReadResult readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    return {file.read(MaxRead), {}};
}

QString passagesText(const KnowledgeFile& file)
{
    return file.problem.isEmpty() ? KnowledgePanel::tr("%n passage(s)", nullptr, file.passages) : file.problem;
}

}  // namespace

KnowledgePanel::KnowledgePanel(CoreBridge& bridge, QWidget* parent) : QWidget(parent), m_bridge(bridge)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* area = new DropArea;
    m_drop = area;
    auto* inside = new QHBoxLayout(area);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(12);
    inside->addWidget(new IconLabel(Icon::Upload, Tone::Muted, 24));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextLabel(tr("Drop files here"), {14, QFont::DemiBold, Tone::Text, TextFlow::Wrap}));
    words->addWidget(
        new TextLabel(tr("Price lists, terms, answers you send often: text, Markdown, CSV or HTML, up to 10 MB each."),
                      {12, QFont::Normal, Tone::Muted, TextFlow::Wrap}));
    inside->addLayout(words, 1);
    QPushButton* add = makeButton(tr("Choose files…"), ButtonKind::Plain, Icon::FolderOpen);
    inside->addWidget(add);
    layout->addWidget(area);
    m_problems = new TextLabel({}, {13, QFont::Normal, Tone::Urgent, TextFlow::Wrap});
    m_problems->hide();
    layout->addWidget(m_problems);
    m_summary = new TextLabel({}, {13, QFont::Medium, Tone::Muted, TextFlow::Wrap});
    layout->addWidget(m_summary);
    m_rows = new QVBoxLayout;
    layout->addLayout(m_rows);
    connect(add, &QPushButton::clicked, this, &KnowledgePanel::choose);
    setOverview({});
}

QString KnowledgePanel::problems() const { return m_problems->isHidden() ? QString() : m_problems->text(); }

void KnowledgePanel::reload()
{
    m_bridge.whenDone(m_bridge.console().business().knowledge(), this,
                      [this](const Result<KnowledgeOverview>& overview) {
                          if (overview)
                              setOverview(*overview);
                          else
                              showProblem(errorSentence(overview.error()));
                      });
}

void KnowledgePanel::setOverview(const KnowledgeOverview& overview)
{
    m_overview = overview;
    const int documents = int(overview.files.size());
    m_summary->setText(documents == 0 ? tr("No documents yet. The assistant knows only your opening hours.")
                                      : tr("%1 in %2")
                                            .arg(tr("%n passage(s)", nullptr, overview.passages),
                                                 tr("%n document(s)", nullptr, documents)));
    delete m_list;
    m_list = new QWidget;
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const KnowledgeFile& file : overview.files)
        rows->addWidget(makeRow(file));
    m_rows->addWidget(m_list);
    Q_EMIT changed();
}

QWidget* KnowledgePanel::makeRow(const KnowledgeFile& file)
{
    auto* row = new Panel(Tone::Surface, BottomEdge);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(4, 5, 4, 6);
    line->setSpacing(10);
    const bool good = file.problem.isEmpty();
    line->addWidget(new IconLabel(good ? Icon::FileText : Icon::TriangleAlert, good ? Tone::Muted : Tone::Urgent, 18));
    const QString name = file.typed ? tr("Typed questions and answers") : file.name;
    line->addWidget(new TextLabel(name, {13, QFont::Medium, Tone::Text, TextFlow::Elide}), 2);
    line->addWidget(
        new TextLabel(passagesText(file), {12, QFont::Normal, good ? Tone::Muted : Tone::Urgent, TextFlow::Elide}), 1);
    line->addWidget(
        new TextLabel(QLocale().formattedDataSize(file.bytes, 0), {12, QFont::Normal, Tone::Muted, TextFlow::Elide}));
    QToolButton* gone = makeIconButton(Icon::Trash2, tr("Remove %1").arg(name));
    connect(gone, &QToolButton::clicked, this, [this, shown = file.name] { remove(shown); });
    line->addWidget(gone);
    gone->setVisible(file.removable);
    row->setMinimumHeight(scaled(44));
    return row;
}

void KnowledgePanel::choose()
{
    auto* dialog = new QFileDialog(this, tr("Add documents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Texts and tables (*.txt *.md *.csv *.html *.htm)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &KnowledgePanel::addFiles);
    dialog->open();
}

void KnowledgePanel::addFiles(const QStringList& paths)
{
    if (!m_adding) {
        m_problems->clear();
        m_problems->hide();
    }
    m_waiting += paths;
    if (!m_adding)
        next();
}

void KnowledgePanel::next()
{
    m_adding = !m_waiting.isEmpty();
    if (!m_adding) {
        reload();
        return;
    }
    const QString path = m_waiting.takeFirst();
    const QString name = QFileInfo(path).fileName();
    m_summary->setText(tr("Reading %1…").arg(name));
    whenDone(QtConcurrent::run(readFile, path), this, [this, name](const ReadResult& read) {
        if (!read.problem.isEmpty()) {
            showProblem(tr("%1: %2").arg(name, read.problem));
            next();
            return;
        }
        m_bridge.whenDone(m_bridge.console().business().addDocument(name, read.data), this,
                          [this, name](const Result<AddedDocument>& added) { take(name, added); });
    });
}

void KnowledgePanel::take(const QString& name, const Result<AddedDocument>& added)
{
    if (!added)
        showProblem(tr("%1: %2").arg(name, errorSentence(added.error())));
    next();
}

void KnowledgePanel::remove(const QString& name)
{
    m_bridge.whenDone(m_bridge.console().business().removeDocument(name), this,
                      [this](const Result<KnowledgeOverview>& overview) {
                          if (overview)
                              setOverview(*overview);
                          else
                              showProblem(errorSentence(overview.error()));
                      });
}

void KnowledgePanel::showProblem(const QString& sentence)
{
    const QString before = m_problems->text();
    m_problems->setText(before.isEmpty() ? sentence : QString(before % u'\n' % sentence));
    m_problems->show();
}

void KnowledgePanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    static_cast<DropArea*>(m_drop)->setHot(true);
    event->acceptProposedAction();
}

void KnowledgePanel::dragLeaveEvent(QDragLeaveEvent*) { static_cast<DropArea*>(m_drop)->setHot(false); }

void KnowledgePanel::dropEvent(QDropEvent* event)
{
    static_cast<DropArea*>(m_drop)->setHot(false);
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    if (paths.isEmpty())
        showProblem(tr("Only files of this computer can be dropped. Save it first, then drop the file."));
    else
        addFiles(paths);
}

}  // namespace frontdesk
