package com.example.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookTest {

	private static Look look() {
		var titles = new LinkedHashMap<String, String>();
		titles.put("a", "Deliver by eight");
		titles.put("b", "Refund within a week");
		titles.put("c", "Answer at night");
		return new Look(
				titles,
				Map.of("a", new Ballot("a", 4, 5), "b", new Ballot("b", 9, 0), "elsewhere", new Ballot("elsewhere", 1, 0)));
	}

	@Test
	void whatIsMostInFavourStandsFirstAndWhatLiesOutsideTheScopeIsNotShown() {
		assertEquals(
				List.of(
						List.of("Refund within a week", "100\u00a0% (70–100\u00a0%, n\u00a0=\u00a09)"),
						List.of("Deliver by eight", "44\u00a0% (19–73\u00a0%, n\u00a0=\u00a09)")),
				look().picture(Locale.ENGLISH).table().rows());
	}

	@Test
	void itSaysOnHowManyTheCouncilVoted() {
		assertEquals("The council voted on 2 of 3 improvements of the chosen scope.", look().sentence(Locale.ENGLISH));
		assertEquals("所选范围内的 3 项改进中，委员会已对 2 项表决。", look().sentence(Locale.CHINESE));
	}

	@Test
	void whereThereIsNothingToVoteOnItSaysWhatToDo() {
		assertEquals(
				"There is no improvement in the chosen scope to vote on: plan one in the register first.",
				Look.NOTHING.sentence(Locale.ENGLISH));
	}
}
