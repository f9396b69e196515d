/**
 * Finds personal data in a text. Plain Java, on no other package of ours; every finder reads a text in linear time.
 *
 * <p>This is rule version 1. In this order, each a wall to the next:
 * <ol>
 * <li>e-mail addresses ({@code Emails}; mail providers and top levels known by heart in {@code Domains}),
 * <li>mentions except the service's own ({@code Handles}),
 * <li>Chinese resident identity numbers by GB 11643-1999, 18 characters or 15 digits ({@code ResidentIds}),
 * <li>bank cards by Luhn and network ({@code Cards}),
 * <li>telephone numbers ({@code Phones}, {@code PhoneRules}; words before a number in {@code Cues}): all of China; any with a
 * country code; North America, Britain, Taiwan, Australia, New Zealand, Ireland and Japan as written there; behind a word that
 * announces them also Hong Kong, Macao, Singapore, Canada, Malaysia and local numbers of seven or eight digits.
 * </ol>
 * A number in the form of a Chinese mobile is masked even behind a word for an order: privacy goes before the order number.
 * Not found: digits spelled in words or Chinese numerals, numbers with each digit apart, digits beyond the basic plane, names
 * and postal addresses.
 */
@NullMarked
package io.antiphon.privacy.internal.text;

import org.jspecify.annotations.NullMarked;
