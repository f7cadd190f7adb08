# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/channels/webchatpayloadtest DEPS Frontdesk::channels TIMEOUT 60)
frontdesk_add_test(core/channels/customerpayloadtest DEPS Frontdesk::channels TIMEOUT 60 ROWS "X4")
frontdesk_add_test(core/channels/twilio/signaturetest DEPS Frontdesk::channels TIMEOUT 60 ROWS "K1;P19")
frontdesk_add_test(core/channels/twilio/payloadtest DEPS Frontdesk::channels TIMEOUT 60 ROWS "A2;J7")
frontdesk_add_test(core/channels/twilio/smstexttest DEPS Frontdesk::channels TIMEOUT 60 ROWS "A5")
frontdesk_add_test(core/channels/twilio/transporttest DEPS Frontdesk::channels TIMEOUT 60 ROWS "J4")
frontdesk_add_test(core/channels/twilio/clienttest DEPS Frontdesk::channels TIMEOUT 60 ROWS "J4;J7")
frontdesk_add_test(core/channels/twilio/channelstest DEPS Frontdesk::channels TIMEOUT 60 ROWS "A1;A4")
