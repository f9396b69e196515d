package io.antiphon.analytics.internal.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CampaignsTest {

	private static final String ENGLISH =
			"I have bought here for years but since the new owner took over nothing works any more, stay away from this shop and tell your friends";
	private static final String CHINESE = "这家店以前还不错，自从换了老板以后什么都变了，东西又贵又不新鲜，大家千万不要再来了，记得告诉身边的朋友";

	@Test
	void findsTheSameTextOfWhichEachCopyIsChangedALittle() {
		for (var text : List.of(ENGLISH, CHINESE)) {
			var said = chatter();
			var random = new Random(7);
			said.say(-1, text).say(-1, text);
			for (var copy = 0; copy < 28; copy++) {
				said.on(Said.FIRST.plusDays(copy)).say(-1, edited(text, random));
			}

			var found = said.found(Finding.CAMPAIGN);

			assertEquals(1, found.size(), text);
			var campaign = found.getFirst();
			assertTrue(campaign.evidence().size() >= 28, "" + campaign.evidence().size());
			assertTrue(campaign.evidence().stream().map(Evidence::feedback).allMatch(id -> id > said.size() - 30));
			assertEquals("campaign-share", campaign.measure().name().key());
			assertEquals(said.size(), campaign.measure().n());
			assertEquals(List.of("same-letters", "on-days", "sounding"), campaign.notes().stream().map(note -> note.key()).toList());
		}
	}

	@Test
	void takesWhatAnybodySaysForNoCampaign() {
		var said = chatter().times(50, -1, "很好吃").times(50, -1, "good").times(50, -1, "送餐很快，味道不错").times(40, -1, "👍👍👍👍👍👍👍👍👍👍");

		assertEquals(List.of(), said.found(Finding.CAMPAIGN));
	}

	@Test
	void takesAnswersThatCanBeTickedForNoCampaign() {
		var said = new Said();
		for (var answer = 0; answer < 8; answer++) {
			said.times(40 + answer, -1, new Chatter(answer).sentence() + " is the answer that most people tick here in the form");
		}

		assertEquals(List.of(), said.found(Finding.CAMPAIGN));
	}

	@Test
	void passesOverWhatIsRepeatedByFew() {
		assertEquals(List.of(), chatter().times(9, -1, ENGLISH).found(Finding.CAMPAIGN));
		assertEquals(1, chatter().times(10, -1, ENGLISH).found(Finding.CAMPAIGN).size());
	}

	@Test
	void isNotCrushedByVeryManyIdenticalTexts() {
		var many = 200_000;

		var campaign = new Said().times(many, -1, CHINESE).found(Finding.CAMPAIGN).getFirst();

		assertEquals(1, campaign.measure().value());
		assertEquals(many, campaign.evidence().size());
		assertEquals(many, campaign.notes().getFirst().measure().n());
	}

	@Test
	void findsTheSameInAnyOrder() {
		var said = chatter();
		var random = new Random(7);
		for (var copy = 0; copy < 20; copy++) {
			said.say(-1, edited(ENGLISH, random)).say(-1, edited(CHINESE, random));
		}
		var found = said.found();

		assertEquals(2, found.stream().filter(one -> one.kind().equals(Finding.CAMPAIGN)).count());
		assertEquals(found, said.found(null, 3));
	}

	@Test
	void isCalledByNoNumberOrName() {
		var title = chatter().times(12, -1, "call 0123456789 and ask for the refund that everybody gets from this shop right now, it is easy").found(Finding.CAMPAIGN).getFirst().title();

		assertTrue(title.chars().noneMatch(Character::isDigit), title);
	}

	private static Said chatter() {
		var said = new Said();
		var chatter = new Chatter(4);
		for (var piece = 0; piece < 300; piece++) {
			said.say(-1, chatter.sentence());
		}
		return said;
	}

	/** With every twentieth letter or so another one. */
	private static String edited(String text, Random random) {
		var letters = text.codePoints().toArray();
		for (var edit = 0; edit < letters.length / 20; edit++) {
			letters[random.nextInt(letters.length)] = letters[random.nextInt(letters.length)];
		}
		return new String(letters, 0, letters.length);
	}
}
