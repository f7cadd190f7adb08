// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/builtin/intentmodel.h"

#include "core/llm/builtin/linearmodel.h"
#include "core/model/words.h"

#include <QCache>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>

#include <yaml-cpp/yaml.h>

namespace frontdesk {
namespace {

struct IntentSource {
    QString name;
    QStringList documents;
    QStringList examples;
};

QStringList linesOf(const YAML::Node& node)
{
    QStringList lines;
    const QStringList raw = QString::fromStdString(node.as<std::string>()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : raw)
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

Error fileError(const QString& path, const YAML::Mark& mark, const QString& what)
{
    return Error{ErrorCode::InvalidInput, path % u':' % QString::number(mark.line + 1) % u": " % what, {}};
}

struct Source {
    QStringList wishes;
    QStringList otherPhrases;
    QList<IntentSource> intents;
};

Source parse(const YAML::Node& root)
{
    Source source;
    source.wishes = linesOf(root["human_wish"]["positive"]);
    source.otherPhrases = linesOf(root["human_wish"]["negative"]);
    for (const YAML::Node& node : root["intents"]) {
        IntentSource intent;
        intent.name = QString::fromStdString(node["name"].as<std::string>());
        intent.examples = linesOf(node["examples"]);
        if (node["documents"])
            for (const YAML::Node& stem : node["documents"])
                intent.documents << QString::fromStdString(stem.as<std::string>());
        source.intents << intent;
    }
    return source;
}

Result<Source> readSource(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, QStringLiteral("The intent examples cannot be read: ") % path,
                     file.errorString()};
    try {
        Source source = parse(YAML::Load(file.read(4 * 1024 * 1024).toStdString()));
        if (source.intents.size() < 2 || source.wishes.isEmpty())
            return fileError(path, YAML::Mark::null_mark(),
                             QStringLiteral("At least two intents and human_wish are needed."));
        return source;
    } catch (const YAML::Exception& e) {
        return fileError(path, e.mark, QString::fromStdString(e.msg));
    }
}

/// A turn asks several models about one text: its features are made once. A handful for each thread, known by their digest:
/// no customer's words stay here.
LinearModel::Features featuresOf(const QString& text)
{
    constexpr int Kept = 16;
    thread_local QCache<QByteArray, LinearModel::Features> recent(Kept);
    const QByteArray key = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    if (const LinearModel::Features* known = recent.object(key))
        return *known;
    const LinearModel::Features features = LinearModel::features(text);
    recent.insert(key, new LinearModel::Features(features));
    return features;
}

}  // namespace

struct IntentModel::Private {
    QStringList names;
    QHash<QString, QStringList> documents;
    LinearModel intents;
    LinearModel wish;
    qint64 micros = 0;
};

IntentModel::IntentModel() : d(std::make_unique<Private>()) {}
IntentModel::~IntentModel() = default;

Result<std::shared_ptr<const IntentModel>> IntentModel::load(const QString& path)
{
    QElapsedTimer timer;
    timer.start();
    const Result<Source> source = readSource(path);
    if (!source)
        return source.error();
    std::shared_ptr<IntentModel> model(new IntentModel);
    QList<LinearModel::Sample> samples;
    QList<LinearModel::Sample> wishSamples;
    for (const QString& phrase : source->wishes)
        wishSamples << LinearModel::Sample{LinearModel::features(phrase), 1};
    for (const QString& phrase : source->otherPhrases)
        wishSamples << LinearModel::Sample{LinearModel::features(phrase), 0};
    for (const IntentSource& intent : source->intents) {
        const int label = int(model->d->names.size());
        model->d->names << intent.name;
        model->d->documents.insert(intent.name, intent.documents);
        for (const QString& phrase : intent.examples) {
            samples << LinearModel::Sample{LinearModel::features(phrase), label};
            wishSamples << LinearModel::Sample{samples.last().features, 0};
        }
    }
    model->d->intents.train(samples, int(model->d->names.size()), 8.0);
    model->d->wish.train(wishSamples, 2, 12.0);
    model->d->micros = timer.nsecsElapsed() / 1000;
    return std::shared_ptr<const IntentModel>(std::move(model));
}

QList<IntentGuess> IntentModel::predict(const QString& text) const
{
    const std::vector<double> p = d->intents.probabilities(featuresOf(text));
    QList<IntentGuess> guesses;
    for (int i = 0; i < d->names.size(); ++i)
        guesses << IntentGuess{d->names.at(i), p.at(size_t(i))};
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const IntentGuess& a, const IntentGuess& b) { return a.probability > b.probability; });
    return guesses;
}

IntentGuess IntentModel::best(const QString& text) const { return predict(text).first(); }

double IntentModel::humanWishProbability(const QString& text) const
{
    if (wordsOf(text).isEmpty())
        return 0;
    return d->wish.probabilities(featuresOf(text)).at(1);
}

QHash<QString, double> IntentModel::documentPrior(const QString& text) const
{
    QHash<QString, double> prior;
    const QList<IntentGuess> guesses = predict(text);
    for (const IntentGuess& guess : guesses) {
        const QStringList documents = d->documents.value(guess.intent);
        for (const QString& document : documents)
            prior[document] += guess.probability;
    }
    return prior;
}

qint64 IntentModel::trainingMicros() const { return d->micros; }

}  // namespace frontdesk
