// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/widgetapi.h"

#include <QCryptographicHash>

namespace frontdesk {
namespace {

const QString& orElse(const QString& text, const QString& other) { return text.isEmpty() ? other : text; }

Json textsJson(const QStringList& texts)
{
    Json list = Json::array();
    for (const QString& text : texts)
        list.push_back(toStd(text));
    return list;
}

}  // namespace

Json widgetJson(const AgentConfig& config, const WidgetLook& look, const OpeningState& opening, bool staffAvailable)
{
    const BusinessProfile& business = config.business;
    return {{"title", toStd(look.title)},
            {"launcher", toStd(look.launcher)},
            {"color", toStd(look.color)},
            {"text_color", toStd(readableOn(look.color))},
            {"position", toStd(look.position)},
            {"languages", textsJson(look.languages)},
            {"company", toStd(business.companyName)},
            {"agent_name", toStd(config.agent.name)},
            {"greeting",
             toStd(config.agent.greetings.isEmpty() ? QString() : config.expand(config.agent.greetings.first()))},
            {"disclosure", toStd(config.expand(config.agent.disclosure))},
            {"phone", toStd(orElse(look.phone, business.customerServicePhone))},
            {"email", toStd(orElse(look.email, business.email))},
            {"open_now", opening.open},
            {"next_opening", opening.next.isEmpty() ? Json() : Json(toStd(opening.next))},
            {"staff_available", staffAvailable},
            {"sample", config.sampleData}};
}

void WidgetApi::get(HttpRequest request, Respond respond)
{
    const bool staff = m_sources.staffAvailable && m_sources.staffAvailable();
    const AgentConfigPtr config = m_sources.config();
    const OpeningState opening = m_sources.opening(*config, m_sources.clock.now());
    const Json body = widgetJson(*config, m_sources.look(), opening, staff);
    HttpResponse response = HttpResponse::json(200, body);
    const QByteArray hash = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().left(16);
    const QByteArray etag = '"' + hash + '"';
    if (request.header("if-none-match") == etag)
        response = HttpResponse::empty(304);
    response.headers.emplaceBack("ETag", etag);
    response.headers.emplaceBack("Cache-Control", "public, max-age=60");
    respond(response);
}

}  // namespace frontdesk
