# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/conversations/turnplannertest DEPS Frontdesk::conversations ROWS "E5")
frontdesk_add_test(core/conversations/framerelaytest DEPS Frontdesk::conversations)
