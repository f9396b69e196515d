package io.antiphon.privacy.internal.text.names;

import io.antiphon.privacy.internal.text.Finder;
import io.antiphon.privacy.internal.text.Marks;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of people in English: one to three capitalised words behind a title (Mr Smith, Dr. Anna Becker) or a phrase (my name is Anna, I
 * spoke to Anna, our waiter Tom). Words in capitals alone, of companies, months and the like are none. The title stays.
 */
public final class EnglishNames implements Finder {

	private static final int REACH = 40;
	private static final int MOST_WORDS = 3;
	private static final int LONGEST = 20;
	private static final Pattern TITLE =
			Pattern.compile("(?<![A-Za-z])(?:Mr|MR|Mrs|MRS|Ms|(?<=[a-z,] )Miss|Mx|Dr|Prof|Professor|Doctor|Madam)\\.? $");
	private static final String ROLE = "(?:waiter|waitress|server|bartender|agent|representative|rep|driver|courier|guide|receptionist|"
			+ "stewardess|steward|barista|concierge|cashier|hostess|consultant|associate|technician|engineer|nurse|teller|advisor|adviser|manager|owner|chef|supervisor)";
	private static final Pattern PHRASE = Pattern.compile("(?<![a-z'])(?:my name is|my name's|(?:his|her|their|the) name (?:is|was)|name:"
			+ "|(?:spoke|speak|spoken|speaking|talked|talk|chatted|dealt|chatting) (?:to|with)(?: an?| your| the| our)?(?: " + ROLE
			+ ")?(?: (?:named|called|,))?|(?:served|helped|assisted|greeted) by|i am called"
			+ "|(?:our|my|your|their|the|an?) (?:[a-z]{1,12} )?" + ROLE
			+ "(?:,| was| is| named| called| by the name of)?|(?:lady|guy|man|woman|gentleman|person|girl"
			+ "|someone|somebody|employee|colleague|staff member) (?:named|called|by the name of)) $");
	private static final Pattern WORD = Pattern.compile("[A-Z][a-z]+(?:[-'][A-Z][a-z]+)*|(?:Mc|Mac|O'|De|Di|Van)[A-Z][a-z]+");
	private static final Pattern INITIAL = Pattern.compile("[A-Z]\\.");

	/** Capitalised, and behind a title or a phrase no name. */
	private static final Set<String> NONE =
			words("the a an and or but if when who whom what which how why where that this these those it its they them "
					+ "there then than i you your yours we our us he she his her him my me one two someone anyone everyone nobody customer customers client guest "
					+ "manager managers management support service services agent agents staff team supervisor supervisors reservation reservations desk "
					+ "department office representative rep reps sales security corporate corp inc ltd company headquarters help info information technical "
					+ "tech billing claims baggage very not no so too just really still also only always never again please thanks thank god lord sir madam all "
					+ "any some both is are was were be has had have will would can could should do does did get got on in at of for to from with by as up out "
					+ "off over yes ok hi hello dear app happy great good best worst first last next day night morning said says told asked update "
					+ "pepper coffee clean sushi martens oetker muffin burger pizza tea word excel teams paint");

	/** Behind a phrase no names either, but behind a title they are. */
	private static final Set<String> PLACES =
			words("january february march april may june july august september october november december monday "
					+ "tuesday wednesday thursday friday saturday sunday christmas easter english spanish chinese french german italian indian american british "
					+ "mexican japanese thai delta united southwest jetblue virgin airways airlines airline air spirit frontier alaska lufthansa emirates google "
					+ "apple amazon paypal visa mastercard facebook twitter instagram microsoft windows ebay uber lyft bank california texas florida washington "
					+ "virginia carolina ohio michigan england america europe china india japan boston chicago dallas philadelphia phoenix charlotte denver "
					+ "london paris houston orlando seattle york los san new las");

	private static Set<String> words(String list) {
		return Set.of(list.split(" "));
	}

	@Override
	public void find(Marks text, int kind) {
		for (int place = 1; place < text.length(); place++) {
			var c = text.at(place);
			if (c >= 'A' && c <= 'Z' && text.at(place - 1) == ' ') {
				int end = end(text, place);
				if (end > 0) {
					text.mark(place, end, kind);
					place = end;
				}
			}
		}
	}

	/** Where the name that starts there ends, or -1. */
	private static int end(Marks text, int start) {
		if (word(text, start) < 0) {
			return -1;
		}
		var before = text.part(Math.max(0, start - REACH), start);
		int end = word(text, start);
		boolean place = PLACES.contains(text.part(start, end).toLowerCase(Locale.ROOT));
		if (!TITLE.matcher(before).find() && (place || !PHRASE.matcher(before.toLowerCase(Locale.ROOT)).find())) {
			return -1;
		}
		for (int words = 1; words < MOST_WORDS; words++) {
			int next = text.at(end) == ' ' ? next(text, end + 1) : -1;
			if (next < 0) {
				break;
			}
			end = next;
		}
		return end;
	}

	/** Another word of the name, or an initial before it. */
	private static int next(Marks text, int start) {
		boolean initial = INITIAL.matcher(text.part(start, start + 2)).matches() && text.at(start + 2) == ' ';
		return word(text, initial ? start + 3 : start);
	}

	/** Where a word that may be of a name ends, or -1. */
	private static int word(Marks text, int start) {
		int end = start;
		while (end - start <= LONGEST
				&& (Marks.letter(text.at(end)) || "-'".indexOf(text.at(end)) >= 0 && Marks.letter(text.at(end + 1)))) {
			end++;
		}
		if (end - start > 2 && text.at(end - 1) == 's' && text.at(end - 2) == '\'') {
			end -= 2;
		}
		var word = text.part(start, end);
		boolean stands = end - start >= 2 && !Marks.word(text.at(end)) && text.at(end) != '@';
		return stands && WORD.matcher(word).matches() && !NONE.contains(word.toLowerCase(Locale.ROOT)) ? end : -1;
	}
}
