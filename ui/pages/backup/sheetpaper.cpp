// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backup/sheetpaper.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>
#ifdef FRONTDESK_WITH_PRINTER
#include <QPrintDialog>
#include <QPrinter>
#endif

#include <memory>

namespace frontdesk::sheetpaper {
namespace {

constexpr int Columns = 3;
constexpr int PaperDpi = 300;

struct TextSheetPaper {
    Q_DECLARE_TR_FUNCTIONS(frontdesk::SheetPaper)
};

QString paragraph(const QString& text) { return u"<p style=\"font-size:11pt\">" % text.toHtmlEscaped() % u"</p>"; }

QString table(const QStringList& words)
{
    const qsizetype rows = (words.size() + Columns - 1) / Columns;
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"7\" border=\"1\" cellspacing=\"0\">");
    for (qsizetype row = 0; row < rows; ++row) {
        html += u"<tr>";
        for (int column = 0; column < Columns; ++column) {
            const qsizetype at = column * rows + row;
            if (at < words.size())
                html += QStringLiteral("<td style=\"font-size:14pt\">%1. <b>%2</b></td>")
                            .arg(at + 1)
                            .arg(words.at(at).toHtmlEscaped());
        }
        html += u"</tr>";
    }
    return html % u"</table>";
}

std::unique_ptr<QTextDocument> document(const QStringList& words, const QString& company)
{
    const QString title = company.isEmpty() ? TextSheetPaper::tr("Recovery sheet of Frontdesk")
                                            : TextSheetPaper::tr("Recovery sheet of Frontdesk: %1").arg(company);
    auto made = std::make_unique<QTextDocument>();
    made->setHtml(
        u"<h1>" % title.toHtmlEscaped() % u"</h1>"
        % paragraph(
            TextSheetPaper::tr("Made on %1.").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat)))
        % paragraph(TextSheetPaper::tr(
            "These words open the backups. Keep this paper where the computer is not, and show it to "
            "nobody: whoever has the words and a backup can read everything in it."))
        % table(words)
        % paragraph(TextSheetPaper::tr(
            "How to use it: install Frontdesk, choose “I have a backup” at the first start, pick the "
            "backup file and type the words in this order.")));
    return made;
}

}  // namespace

Result<> savePdf(const QString& path, const QStringList& words, const QString& company)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorCode::Storage, TextSheetPaper::tr("The file cannot be written here. Choose another folder."),
                     file.errorString()};
    // Only the owner: the words open every backup.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(PaperDpi);
    writer.setCreator(QStringLiteral("Frontdesk"));
    document(words, company)->print(&writer);
    file.close();
    if (file.error() != QFileDevice::NoError || file.size() == 0)
        return Error{ErrorCode::Storage, TextSheetPaper::tr("The file cannot be written here. Choose another folder."),
                     file.errorString()};
    return {};
}

#ifdef FRONTDESK_WITH_PRINTER
bool canPrint() { return true; }

void print(QWidget* parent, const std::function<QStringList()>& words, const QString& company)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent,
                     [printer, words, company](QPrinter* chosen) {
                         if (const QStringList now = words(); !now.isEmpty())
                             document(now, company)->print(chosen);
                     });
    dialog->open();
}
#else
bool canPrint() { return false; }
void print(QWidget*, const std::function<QStringList()>&, const QString&) {}
#endif

}  // namespace frontdesk::sheetpaper
