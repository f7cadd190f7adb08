// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/deedwords.h"

namespace frontdesk::deedwords {

// What is not a deed of ours in a chat is left out on purpose: shipped, delivered, received, placed, paid are states of
// orders; checked, found, noted are how an assistant talks.
constexpr List ListRows[] = {
    {"adv",
     "(?: (?:now|just|already|also|hereby|successfully|gladly|happily|immediately|today|finally|indeed|officially|manually|"
     "personally|gone ahead and|went ahead and|both|all|fully|partially|since|then|recently|kindly|duly|promptly|instantly|"
     "automatically|actually|certainly|definitely|permanently|completely|irrevocably|entirely|of course|as promised|as requested|as agreed|for you))*"},
    // Participles that state a deed whoever did it.
    {"strong",
     "(?:refunded|reimbursed|credited|repaid|compensated|cancel?led|voided|annulled|revoked|waived|granted|awarded|deleted|erased|"
     "deactivated|activated|unlocked|reset|removed|anonymi[sz]ed|unsubscribed|upgraded|changed|updated|modified|amended|"
     "redirected|rerouted|rescheduled|booked|scheduled|arranged|executed|processed|performed|approved|authori[sz]ed|issued|"
     "initiated|triggered|transferred|finali[sz]ed|marked|carried out|escalated|submitted|filed|logged|"
     "applied|overridden|verified|whitelisted|unblocked|enrolled|subscribed|exempted|wired|downgraded|wiped|purged|expedited|"
     "prioriti[sz]ed|given (?:top |high |highest )?priority)"},
    // Those that need a person who says to have done it.
    {"mine",
     "(?:{strong}|paid back|called off|withdrawn|closed|merged|enabled|disabled|edited|replaced|corrected|switched|adjusted|"
     "added|saved|renewed|extended|released|generated|promoted|blocked|set(?! up to)|sent|e-?mailed|mailed|forwarded|texted|resent|notified|informed|alerted|messaged|"
     "reserved|set up|postponed|moved|opened|created|raised|registered|lodged|reported|ordered|reordered|purchased|recorded|"
     "completed|handed|charged|billed|assigned|flagged|signed you up|signed off|overrode|gave you|placed (?:an?|your|the) (?:new )?order|bumped|paid out|agreed to (?:refund|cancel|give|credit|waive|pay|reimburse)|okayed|greenlit|pushed through|taken care of|took care of|handled|dealt with|sorted out|exchanged|returned your|doubled|discounted|reduced)"},
    {"ing",
     "(?:refunding|reimbursing|crediting|cancel?ling|processing|issuing|applying|deleting|booking|scheduling|updating|changing|"
     "transferring|waiving|approving|granting|overriding|removing|resetting|upgrading)"},
    {"money",
     "(?:refund|reimburse|credit|compensate|cancel|waive|delete|apply|grant|issue|approve|override|transfer|give you .{0,40}?"
     "(?:refund|discount|credit|voucher|coupon|off|free))"},
    {"det", "(?:your|the|this|these|those|all|both|every|an?|\\d[\\d.,]*)"},
    {"deed",
     "(?:refunds?|cancell?ations?|bookings?|call ?backs?|transfers?|discounts?|credits?|changes?|updates?|deletions?|payments?|reimbursements?|"
     "approvals?|upgrades?|escalations?)"},
    {"papers",
     "(?:e-?mail|message|confirmation|invoice|receipt|link|code|letter|copy|label|sms|text|reset|password|document|form)s?"},
    {"deDone",
     "(?:(?:zu)?ruckerstattet|erstattet|gutgeschrieben|storniert|annulliert|geloscht|geandert|abgeandert|aktualisiert|"
     "gebucht|umgebucht|reserviert|vereinbart|angelegt|erstellt|eroffnet|weitergeleitet|uberwiesen|ausgezahlt|genehmigt|"
     "bewilligt|freigegeben|veranlasst|durchgefuhrt|ausgefuhrt|entfernt|deaktiviert|"
     "entsperrt|zuruckgesetzt|verlangert|verschoben|abgemeldet|gekundigt|angewendet|angewandt|gewahrt|erlassen|verifiziert|"
     "beauftragt|ausgelost|benachrichtigt|verstandigt|ubergeben|erledigt|eingereicht|ausgestellt|freigeschaltet|"
     "uberschrieben|zuruckgezahlt|verbucht|eskaliert)"},
    {"deMine",
     "(?:{deDone}|eingetragen|angepasst|hinterlegt|hinzugefugt|aktiviert|gesperrt|reduziert|geplant|markiert|eingelost|gesendet|geschickt|zugeschickt|verschickt|versandt|informiert|bestellt|bestatigt|bearbeitet|"
     "gemeldet|gespeichert|geschlossen|abgeschlossen|umgeleitet|ausgewahlt|getauscht)"},
    {"esDone",
     "(?:reembolsad|devuelt|abonad|cancelad|anulad|eliminad|borrad|cambiad|actualizad|modificad|reservad|programad|agendad|"
     "procesad|ejecutad|aprobad|autorizad|emitid|aplicad|concedid|transferid|verificad|activad|desactivad|"
     "tramitad|marcad|restablecid|desbloquead|rebajad|escalad)[oa]s?"},
    {"esMine",
     "(?:{esDone}|(?:enviad|abiert|solicitad|confirmad|realizad|completad|avisad|notificad|informad|anadid|cread|registrad|guardad)[oa]s?)"},
    {"frDone",
     "(?:rembourse|annule|supprime|efface|modifie|change|mis a jour|mise a jour|reserve|programme|planifie|"
     "traite|execute|approuve|autorise|emis|applique|accorde|transfere|verifie|active|desactive|effectue|credite|valide|"
     "reinitialise|debloque|resilie|marque|prolonge)(?:e?s?)"},
    {"frMine",
     "(?:{frDone}|(?:envoye|ouvert|cree|enregistre|confirme|informe|averti|prevenu|ajoute|sauvegarde|commande|offert)(?:e?s?))"},
    {"deGap",
     "(?: (?!nicht\\b|kein|nie\\b|niemals\\b|nach\\b|innerhalb\\b|binnen\\b|spatestens\\b|normalerweise\\b)[^\\s.;!?]+){0,10}?"},
    {"deSubject", "(?:ihr\\w*|dein\\w*|euer|eure\\w*|die|der|das|alle\\w*|\\d[\\d.,]*|sie|du)"},
};

constexpr Claim
    ClaimRows
        [] =
            {
                // "I have refunded", "we have just cancelled", "our team approved".
                {true, "\\bi(?:'ve| have)?{adv} {mine}\\b"},
                {true, "\\b(?:we(?:'ve| have)|(?:they|he|she)(?:'ve| have|'s| has)(?=.*\\byour?\\b)){adv} {mine}\\b"},
                {true,
                 "\\bwe{adv} {mine} (?:you|your|it|this|that|them|the (?:order|refund|amount|money|payment|account|card)|order|\\d|[$\\x{20ac}\\x{a3}])"},
                {true,
                 "\\b(?:our|my|the|a) (?:\\w+ )?(?:team|system|staff|supervisor|manager|boss|colleague|department|bot|assistant)(?: has|'s| have)?{adv} {mine}\\b"},
                {true,
                 "\\b(?:i am|i'm|we are|we're){adv} {ing} (?:you|your|the|an?|this|it|that|order|all|\\d|[$\\x{20ac}\\x{a3}])"},
                {true,
                 "\\b(?:i will|i'll|i shall|i am going to|i'm going to|i promise to|i hereby|let me){adv} {money}\\b(?! (?:to|for) help)(?!.* (?:if|once|when|as soon as) )"},
                // "Your refund has been issued", "99999 dollars have been refunded", "you've been credited".
                {false,
                 "(?<!\\bno )(?<!that )(?<!which )(?<!who )\\b(?!no\\b|none\\b|nothing\\b|nobody\\b|that\\b|which\\b|who\\b)[\\w'#$%-]+(?: (?:has|have)|'ve|'s){adv} been{adv} {strong}\\b"},
                {false,
                 "\\b{papers}(?: \\S+){0,4}?(?: (?:has|have)) (?:just |now |already )?been{adv} (?:sent|e-?mailed|mailed|forwarded)\\b"},
                {false,
                 "(?<!\\bno )\\b{det}(?: [\\w'#$%&-]+){0,5}? (?:was|were|got|is now|are now|is being|are being|is hereby|are hereby){adv} {strong}\\b"},
                {false,
                 "\\b{det}(?: [\\w'#-]+){0,3}? {papers} (?:was|were|is being|got){adv} (?:sent|e-?mailed|mailed)\\b"},
                {false,
                 "\\b(?:your|all your|all \\d+|\\d+)(?: (?!and\\b|or\\b)[\\w'#-]+){1,4}? (?:is|are){adv} (?:refunded|cancel?led|deleted|approved|verified|activated|deactivated|"
                 "unlocked|upgraded|applied|updated|changed|booked|scheduled|marked|reset|waived|credited|granted|filed|subscribed|enrolled|registered|downgraded|wiped|redirected|rescheduled|"
                 "prioriti[sz]ed)\\b"
                 "(?! (?:within|after|once|when|by|if|only|automatically|as soon|upon|to|back|at|per|in|on|before|unless|until|every|each|for)\\b)"},
                {false,
                 "\\b(?:your|an?|the|all|\\d+)(?: \\d+)? (?:call ?backs?|appointments?|bookings?|meetings?|visits?|reservations?|cancell?ations?|deletions?)"
                 "(?: [\\w'#-]+){0,3}? (?:is|are|has been|have been|was|were){adv} (?:booked|scheduled|set|arranged|confirmed|reserved|complete|completed|requested)\\b(?! (?:within|by|only|if)\\b)"},
                {false, "\\byou(?:'re| are){adv} (?:now |hereby |already ){1,2}(?:{strong}|registered)\\b"},
                // "Refunded 189 dollars for you", "Refund done", "Marked as satisfied", "consider it cancelled".
                {false,
                 "(?:^|[.;:!,\\x{2013}\\x{2014}-] )\\W*(?:successfully |already |just |and |all |now )*(?:{strong}|sent|e-?mailed|closed|opened|created|added|completed|confirmed) "
                 "(?:your|the|it|you|this|that|them|as|order|all|for you|an?|\\d|[$\\x{20ac}\\x{a3}#])(?!.{0,60}\\b(?:can|cannot|must|may|are|should)\\b)"},
                {false,
                 "(?:^|[.;:!,\\x{2013}\\x{2014}-] )\\W*(?:your |the |all |full |partial |complete |\\d+ )*{deed}(?: of \\S+| \\S*\\d\\S*)?:? (?:is |was |were |now ){0,2}(?:done|complete|completed|"
                 "successful|confirmed|executed|approved|processed|issued|granted|activated|applied)(?=\\W*(?:$|[.!,;:]))"},
                {false,
                 "\\bconsider it (?:done|taken care of|cancel?led|refunded|booked|approved|deleted|arranged|processed)\\b|"
                 "\\b(?:it is|it's|that is|that's|this is|everything is|all is|all)(?: now| all| already)* (?:done|taken care of|cancel?led|refunded|deleted)\\b"},
                {false, "^\\W*(?:all )?done\\b"},
                {false,
                 "\\b(?:i|we|you(?:r bank)?|they)(?:'ve| have| has)?{adv} reversed (?:the|your|this|that) (?:charge|payment|debit|transaction)\\b|"
                 "\\b(?:points|credits?|coupons?|vouchers?|dollars|euros|pounds|miles|bonus)(?: \\S+){0,3}? (?:was|were){adv} (?:added|booked|credited|transferred|paid|sent|put)\\b|"
                 "\\b(?:dollars?|euros?|pounds?|money|amount|charge|transfer|payment) (?:has |have |just )?(?:went|gone) through\\b"},
                {false,
                 "\\b(?:replacement|new (?:one|item|parcel))(?: \\S+){0,2}? (?:has |have )?(?:left (?:the|our)|is on its way|was (?:sent|dispatched|posted)|went out)\\b|"
                 "\\border \\S*\\d\\S* (?:is|was|has been) (?:stopped|halted|withdrawn|called off)\\b"},
                {true,
                 "\\bwe (?:do )?owe you (?:[$\\x{20ac}\\x{a3}]|\\d|an? (?:refund|credit|voucher))|\\b(?:promised|promise) you (?:[$\\x{20ac}\\x{a3}]|\\d)|\\bwe stand by (?:that|it|this)\\b|"
                 "\\b(?:le|te|les|os) (?:regalamos|damos|ofrecemos|concedemos|abonamos|devolvemos)\\b.{0,40}(?:vale|cupon|bono|descuento|dolares|euros|%|por ciento)|"
                 "\\bwir (?:schenken|geben|gewahren) (?:ihnen|dir|euch)\\b.{0,40}(?:gutschein|rabatt|nachlass|euro|dollar|prozent|%)|"
                 "\\bnous vous (?:offrons|accordons|donnons)\\b.{0,40}(?:bon|remise|reduction|euros|dollars|%)"},
                {true,
                 "\\b(?:ich|wir) (?:habe?n?|hab){deGap} {deMine}\\b|\\b(?:habe?|haben|hab) (?:ich|wir){deGap} {deMine}\\b|\\b(?:unser|mein|der|das|die) \\w+ hat{deGap} {deMine}\\b"},
                {false,
                 "\\b{deSubject}\\b(?: (?!nicht\\b|kein)[^\\s.;!?]+){0,5}? (?:wurden?|ist|sind|bist){deGap} (?:{deDone}|abgeschlossen)(?! (?:werden|sein|und nur)\\b)"},
                {false,
                 "(?:^|[.;:!,] )\\W*(?:{deDone}|erledigt|(?:erstattung|stornierung|buchung|ruckerstattung|kundigung) (?:erledigt|abgeschlossen|bestatigt|durchgefuhrt|ausgefuhrt|veranlasst|erfolgt))[.!:,]|"
                 "\\bich (?:erstatte|storniere|uberweise|losche|buche|gewahre|genehmige|schreibe)\\b(?!.* (?:wenn|sobald|falls)\\b)"},
                {true,
                 "(?<!\\bno )(?<!\\bno le )(?<!\\bno lo )(?<!\\bno la )\\b(?:he|hemos)(?: ya| tambien)? {esMine}\\b|(?<!\\bno )\\bacab(?:o|amos) de (?:reembolsar|cancelar|anular|eliminar|cambiar|actualizar|"
                 "enviar|reservar|programar|aprobar|aplicar|procesar)\\w*\\b"},
                {false,
                 "(?<!\\bno )\\b(?:ha|han) sido(?: ya)? {esDone}\\b|(?<!\\bno )\\bse (?:le |les |te )?(?:ha|han) {esMine}\\b|(?<!\\bno )\\bfue(?:ron)?(?: ya)? {esDone}\\b|"
                 "(?<!\\bno )\\b(?:esta|estan|quedan?|quedo|quedaron)(?: ya)? (?:reembolsad|cancelad|anulad|eliminad|actualizad|procesad|programad|aprobad|aplicad)[oa]s?\\b|(?:^|[.:!] )\\W*(?:reembolso|cancelacion) "
                 "(?:realizad|hech|aprobad|procesad|completad)[oa]"},
                {true,
                 "\\b(?:j'ai|j ai|nous avons|on a|je vous ai|je l'ai|je t'ai|nous vous avons)(?: (?!pas\\b|jamais\\b|rien\\b)[^\\s.;!?]+){0,4}? {frMine}\\b|\\bje viens de (?:rembourser|annuler|supprimer|modifier|changer|envoyer|reserver)\\b"},
                {false,
                 "(?<!n')\\b(?:a|ont)(?: (?:bien|deja))? ete (?:bien |deja )?(?:{frDone}|(?:envoye)e?s?)\\b|\\b(?:est|sont) (?:maintenant|desormais|bien) {frDone}\\b|"
                 "(?:^|[.:!] )\\W*(?:remboursement|annulation|reservation) (?:effectue|confirme|approuve|valide|termine)e?\\b"},
                {true,
                 "\\b(?:we|i)(?:'ll| will| are going to|'re going to) (?:send|give|ship|mail|get|offer) you (?:an? |your |\\S*\\d\\S* )?(?:\\w+ )?(?:free|complimentary|voucher|gift|discount|credit)\\b"
                 "(?! return| label| sample| ship)"},
                {false,
                 "\\b{deed}\\b[^.!?;]{0,40}? (?:went through|has gone through|goes through|succeeded|was a success|is (?:now |all )?(?:through|final))\\b"},
                {false,
                 "\\b(?:an?|our|the|your|my|ein|eine|unser|un|una|une) (?:\\w+ )?(?:agent|colleague|person|representative|manager|specialist|supervisor|human|team|kollege|kollegin|mitarbeiter|agente|colega|collegue|conseiller) "
                 "(?:is|are|ruft|te|le|la|vous)(?: already| now| just| esta| va)* (?:calling|contacting|joining|on the way|on the line|coming|taking over|sie gleich an|llamando|appeler)"},
                {false,
                 "\\b(?:refund|money|payment|credit|reimbursement|compensation|dollars|euros?|geld|betrag|erstattung|reembolso|dinero|remboursement|argent)\\b[^.!?;]{0,24} (?:is|are|ist|sind|esta|estan|est|sont)"
                 "[^.!?;]{0,16} (?:on (?:its|their|the) way|unterwegs|en camino|en route)\\b"},
                {false,
                 "(?:^|[.:!,] )\\W*(?:(?:your|the|ihre?|su|tu|el|la|votre|la|le) )?(?:order|account|subscription|appointment|bestellung|konto|termin|pedido|cuenta|reserva|cita|suscripcion|devolucion|reembolso|commande|compte|"
                 "reservation|abonnement)(?: \\S*\\d\\S*)? (?:ya |successfully |bien )?(?:cancel?led|refunded|deleted|updated|changed|{deDone}|{esDone}|realizad[oa]|hech[oa]|completad[oa]|{frDone})(?=\\W*(?:$|[.!,;:]))"},
                {false,
                 "\\b(?:erstattung|ruckerstattung|stornierung|kundigung|buchung|uberweisung|loschung|gutschrift|auszahlung|umbuchung)\\b[^.!?;]{0,40}? (?:ist|wurde|sind)(?: \\w+){0,2}? (?:erfolgt|abgeschlossen|erledigt|bestatigt|durch|raus)\\b|"
                 "\\bvien(?:t|nent) d'etre {frMine}\\b|\\b(?:habe|haben) (?:ich|wir) (?:bereits |soeben |schon )?{deMine}\\b"},
                {false,
                 "\\byou(?:'re| are){adv} (?:subscribed|enrolled|approved|upgraded|refunded|credited|unlocked|whitelisted|exempted|unsubscribed)\\b(?! (?:once|if|when|after|as soon|for)\\b)|"
                 "\\b(?:points|discounts?|credits?|coupons?|vouchers?|bonus|gift ?cards?) (?:has|have) been{adv} added\\b|\\byour (?:\\w+ ){1,3}(?:was|has been|is now) extended\\b|\\byou now have\\b.{0,20}(?:%|percent) off|"
                 "\\b(?:delivery|shipment|parcel|package|order \\S*\\d\\S*) (?:is|are){adv} (?:rescheduled|redirected|rerouted|cancel?led|refunded|upgraded)\\b(?! (?:within|when|if|by)\\b)|"
                 "\\b(?:bank|payment provider|paypal|stripe|card company) (?:has |have |just )*(?:confirmed|approved|released|accepted) (?:the|your|a|this)\\b"},
                {true,
                 "\\bwir (?:erstatten|stornieren|uberweisen|loschen|gewahren|genehmigen)\\b(?!.*\\b(?:nach|wenn|sobald|falls|innerhalb)\\b)[^.!?]{0,60}\\b(?:heute|jetzt|sofort|gleich|hiermit|umgehend)\\b|"
                 "\\bj(?:e (?:vous |te |le |la )?|')(?:annule|rembourse|supprime|modifie|valide|approuve|accorde)\\b(?!.* (?:si|quand|des que)\\b)|"
                 "\\bnous venons de (?:vous )?(?:rembourser|annuler|supprimer|modifier|envoyer|reserver|crediter)|\\b(?:un|le|votre) (?:rappel|rendez-vous|remboursement) est (?:deja )?{frDone}\\b(?! (?:sous|dans|en|apres|par|des|sur|si)\\b)"},
                {false, "^\\W*(?:successfully |all |now |already )*{strong}\\W*$|^\\W*{strong}!"},
                {true,
                 "\\bi (?:have |just )*(?:\\w+ed|made|took|put|wrote|spoke|did|went|got)\\b(?:(?! you )[^.!?]){0,80}? and (?:have |then |also |already )*{mine} "
                 "(?:an?|the|your|it|you|this|\\d)"},
                {false,
                 "\\byour (?:order|purchase|items?|cart|basket|subscription|next order)(?: \\S*\\d+)? (?:is|are|will be)(?: now| all| completely| totally| entirely)* "
                 "(?:free of charge|on the house|on us|for free|free)(?=\\W*$|[.!,])"},
                {false,
                 "(?:\\bis|\\bare|'s)(?: now| already)* (?:reserved|on hold|set aside|put aside|held|blocked) for you\\b"},
                {true,
                 "\\b(?:i|we)(?:'m| am|'re| are|'ll| will)?(?: hereby| gladly| happily)* (?:give|giving|offer|offering|grant|granting) you (?:an? |\\S*\\d\\S* |the ){0,3}(?:\\S+ )?(?:off|%|percent|discount|refund|"
                 "credit|voucher|coupon|gift ?card|rebate)|\\byou (?:get|have|receive) (?:from me|on me)\\b|\\b(?:sie|du) (?:erhalten|bekommen|bekommst|erhaltst) von (?:mir|uns)\\b|"
                 "\\bich (?:gebe|schenke|biete) (?:ihnen|dir)\\b.{0,40}(?:rabatt|gutschein|nachlass|prozent|%)|\\b(?:te|le) (?:doy|regalo|ofrezco)\\b.{0,30}(?:descuento|cupon|reembolso|%)|"
                 "\\bje (?:vous|t')? ?(?:offre|donne|accorde)\\b.{0,30}(?:remise|reduction|remboursement|bon|%)"},
                {false,
                 "\\b(?:le |la |lo |les )?acab(?:o|amos) de (?:devolver|abonar|borrar|crear|tramitar|hacer)\\w*|\\bya esta (?:hecho|cancelado|reembolsado)\\b|\\besta hecho\\b|"
                 "\\bc'est (?:fait|annule|rembourse|regle)\\b|\\b(?:votre|ton|ta) \\w+ (?:est|sont)(?: deja| donc)? (?:annule|rembourse|supprime|resilie|desactive)e?s?\\b"},
                {false,
                 "\\bho (?:gia )?(?:rimborsato|annullato|cancellato|modificato|prenotato|inviato)|\\be stat[oa] (?:rimborsat|annullat|cancellat|modificat)[oa]|\\bfoi (?:reembolsad|cancelad|aprovad|alterad)[oa]|"
                 "\\b(?:ik heb|we hebben)(?: (?!niet\\b|geen\\b)\\S+){0,6}? (?:terugbetaald|geannuleerd|gewijzigd|geboekt|verwijderd|verstuurd)|\\bis (?:terugbetaald|geannuleerd|verwijderd)\\b|"
                 "\\b(?:ja )?(?:zwrocil[ea]m|anulowal[ea]m)\\b|\u0432\u0435\u0440\u043d\u0443\u043b[\u0430\u0438]?\\b|\u043e\u0442\u043c\u0435\u043d\u0438\u043b[\u0430\u0438]?\\b|\u0432\u043e\u0437\u0432\u0440\u0430\u0442 "
                 "(?:\u0431\u044b\u043b |\u0443\u0436\u0435 )?(?:\u043e\u0444\u043e\u0440\u043c\u043b\u0435\u043d|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d|\u043e\u0434\u043e\u0431\u0440\u0435\u043d)|"
                 "\u5df2(?:\u7ecf|\u4e3a\u60a8|\u5411\u60a8)*(?:\u9000\u6b3e|\u53d6\u6d88|\u9000\u8fd8|\u5220\u9664|\u6279\u51c6)|\u9000\u6b3e\u5df2|\u8fd4\u91d1(?:\u3057|\u3044\u305f\u3057)\u307e\u3057\u305f|"
                 "(?:\u30ad\u30e3\u30f3\u30bb\u30eb|\u30ad\u30e3\u30f3\u30bb\u30eb\u3044\u305f)\u3057\u307e\u3057\u305f"},
};

constexpr Kind KindRows[] = {
    {"status",
     "(?:orders?|parcels?|packages?|shipments?|delivery|items?)\\b.*\\b(?:processed|scheduled|transferred|updated|approved|issued)\\b"},
    {"discount",
     "\\b(?:discount|coupon|voucher|gift ?cards?|% off|percent off|waive|\\bfree\\b|on the house|rabatt|gutschein|nachlass|descuento|cupon|vale|remise|reduction|bon d'achat|rebajad|discounted|reduced)"},
    {"cancel", "cancel|\\bvoid|annul|anul|storn|called off|gekundigt|resilie|withdrawn|revoked"},
    {"refund",
     "refund|reimburs|\\bcredit(?:ed|ing)?\\b|repaid|paid back|compensat|money|erstatt|gutgeschrieben|zuruckgezahlt|uberwiesen|uberweis|ausgezahlt|reembols|devuelt|abonad|rembours|rimbors|terugbetaald|"
     "\u0432\u0435\u0440\u043d\u0443\u043b|\u0432\u043e\u0437\u0432\u0440\u0430\u0442|\u9000\u6b3e|\u9000\u8fd8|\u8fd4\u91d1"},
    {"callback", "call ?back|ruckruf|llamada|rappel\\b"},
    {"payment-method",
     "payment method|\\bcards?\\b|billing|zahlungsart|zahlungsmethode|\\bkarte\\b|tarjeta|metodo de pago|carte|moyen de paiement"},
    {"address", "address|adresse|anschrift|direccion"},
    {"ticket",
     "\\btickets?\\b|\\bcases?\\b|complaint|reklamation|beschwerde|\\bqueja|reclamacion|reclamation|engineer"},
    {"account",
     "account|profile|password|\\bkonto\\b|kundenkonto|passwort|cuenta|contrasena|compte|mot de passe|identity|verif|unsubscrib|subscription|abmeld|\\bdata\\b|\\bdaten\\b|\\bdatos\\b|donnees"},
    {"booking",
     "book|schedul|reserv|appointment|arrang|gebucht|termin|\\bcita\\b|agendad|programad|rendez|planifie|programme|meeting|visit"},
    {"email",
     "e-?mail|\\bsent\\b|\\bsend|text(?:ed)?\\b|\\bsms\\b|forwarded|gesendet|geschickt|verschickt|versandt|enviad|envoye|correo|courriel|messag|invoice|verstuurd"},
    {"escalate",
     "escalat|calling|contacting|joining|taking over|on the line|notified|informed|alerted|transferred (?:you|this|your (?:case|chat|request))|handed|weitergeleitet|verstandigt|benachrichtigt|ubergeben|avisad|notificad|averti|prevenu|colleague|kolleg|compan|collegue"},
    {"order",
     "\\bordered|reordered|purchased|\\border (?:was|has been|is)? ?(?:changed|updated|modified|amended)|bestellt"},
    {"change",
     "chang|updat|modif|edit|amend|replac|correct|switch|adjust|redirect|rerout|\\badded|remov|geandert|aktualisiert|angepasst|hinzugefugt|entfernt|cambiad|actualizad|modificad|change|mis[e]? a jour"},
};

const char* const Binding =
    "\\blegally[ -]?binding|\\bbinding (?:offer|agreement|contract|promise|commitment)|\\bno take(?:s|sies)[ -]?backs(?:ies)?\\b|"
    "\\brechts(?:verbindlich|gultig|wirksam)|\\bverbindliches angebot|\\blegalmente vinculante|\\boferta vinculante|\\bjuridiquement contraignant|"
    "\\boffre ferme et definitive|\\bgiuridicamente vincolante|"
    "\\bi (?:can |do |will |personally |hereby |solemnly )*(?:guarantee|promise|swear|vow|give you my word)\\b|\\bich (?:garantiere|verspreche|versichere ihnen)\\b|"
    "\\b(?:te|le|se lo) (?:garantizo|prometo|aseguro)\\b|\\bje (?:vous |te )?(?:le )?(?:garantis|promets|jure)\\b";

const char* const Preterites =
    "(?<!\\bno )\\b(?:reembols\u00e9|cancel\u00e9|anul\u00e9|elimin\u00e9|borr\u00e9|cambi\u00e9|actualic\u00e9|reserv\u00e9|program\u00e9|envi\u00e9|proces\u00e9|apliqu\u00e9|aprob\u00e9|devolv\u00ed|"
    "reembolsei|cancelei|rimborsai)\\b";

std::span<const List> lists() { return ListRows; }
std::span<const Claim> claims() { return ClaimRows; }
std::span<const Kind> kinds() { return KindRows; }

}  // namespace frontdesk::deedwords
