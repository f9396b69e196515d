/**
 * Finds personal data in a text. Plain Java, on no other package of ours; every finder reads a text in linear time.
 *
 * <p>This is rule version 1. In this order, each a wall to the next:
 * <ol>
 * <li>e-mail addresses ({@code Emails}; mail providers and top levels known by heart in {@code Domains}),
 * <li>mentions except the service's own ({@code Handles}),
 * <li>Chinese resident identity numbers by GB 11643-1999, 18 characters or 15 digits ({@code ResidentIds}),
 * <li>bank cards by Luhn and network ({@code Cards}),
 * <li>telephone numbers (the room {@code phones}; words before a number in {@code Cues}): all of China; any with a
 * country code; North America, Britain, Taiwan, Australia, New Zealand, Ireland and Japan as written there; behind a word that
 * announces them also Hong Kong, Macao, Singapore, Canada, Malaysia and local numbers of seven or eight digits.
 * </ol>
 * Rule version 2 adds, between these: e-mail addresses with the at spelled out ({@code SpelledEmails}), international bank account
 * numbers ({@code BankAccounts}), Chinese licence plates ({@code ChinesePlates}), telephone numbers with gaps between their digits
 * and (555) numbers, and behind a word that announces them names in messengers, papers, other plates and
 * accounts ({@code Announcements}). Rule version 4 adds credit codes ({@code CreditCodes}), more papers of China, and the rooms {@code machines},
 * {@code national} and {@code names}, the last two where they were chosen. docs/masking.md lists what is masked and what is not. The rules of a version never change.
 *
 * <p>A number in the form of a Chinese mobile is masked even behind a word for an order: privacy goes before the order number.
 * Not found: digits spelled in words or Chinese numerals, digits beyond the basic plane,
 * postal addresses.
 */
@NullMarked
package io.antiphon.privacy.internal.text;

import org.jspecify.annotations.NullMarked;
