# SPDX-License-Identifier: GPL-3.0-or-later
frontdesk_add_test(core/agent/businesshourstest DEPS Frontdesk::agent ROWS "I6;E13")
frontdesk_add_test(core/agent/sentencesplittertest DEPS Frontdesk::agent ROWS "N2")
frontdesk_add_test(core/agent/guardrailstest DEPS Frontdesk::agent ROWS "C11;P3;P20")
frontdesk_add_test(core/agent/skillstest DEPS Frontdesk::agent ROWS "E6;E8;E14;C11;P20")
frontdesk_add_test(core/agent/intentmodeltest DEPS Frontdesk::agent ROWS "E4;E5;G1")
frontdesk_add_test(core/agent/retrievertest DEPS Frontdesk::agent Frontdesk::store ROWS "F1;E13")
frontdesk_add_test(core/agent/builtinprovidertest DEPS Frontdesk::agent ROWS "E6;F1;P20;K5")
frontdesk_add_test(core/agent/agentrunnertest DEPS Frontdesk::agent Frontdesk::store ROWS "E1;E11;F5;P2;P3;P13;P20;X1;K5")
