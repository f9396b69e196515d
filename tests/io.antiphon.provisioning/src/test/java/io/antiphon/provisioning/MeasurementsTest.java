package io.antiphon.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From two files, one of what customers said and one of orders and response times, to a verdict on complaints per order. */
class MeasurementsTest {

	private static final LocalDate START = LocalDate.of(2025, 1, 6);
	private static final int WEEKS = 40;
	private static final int ACTION_DAY = 20 * 7;
	private static final int DAYS = WEEKS * 7;
	/** Of each day: about four before the action and one from it on; no two weeks are quite alike. */
	private static final int[] COMPLAINTS = complaints(new Random(1)); // whose sequence is laid down
	private static final List<String> BAD = List.of(
			"The parcel arrived two weeks late and nobody told me",
			"My delivery was late again, very disappointing",
			"Waited ten days for the parcel, far too slow",
			"The courier was late and left the parcel in the rain",
			"Late delivery once more, I am very unhappy");
	private static final List<String> GOOD = List.of(
			"Great, the parcel came the next day",
			"Fast delivery, thank you so much",
			"Arrived on time and well packed, happy");

	@TempDir
	private Path work;

	@Test
	void complaintsPerOrderGoAllTheWayFromTwoFilesToAVerdict() throws Exception {
		Files.writeString(work.resolve("said.csv"), said());
		Files.writeString(work.resolve("numbers.csv"), numbers());
		var installed = Installation.of(work, new Build(), "channels", "analytics", "planning", "evaluation");

		var run = installed.run(
				"loop", "said.csv", "numbers.csv", "--out", "out", "--action-date", START.plusDays(ACTION_DAY).toString());

		run.successful();
		var json = installed.json("out/loop.json");
		var intake = named(json.get("intake"), "file", "numbers.csv");
		assertEquals("measurements", intake.get("kind").asText());
		assertEquals(DAYS + WEEKS + 1, intake.get("read").asInt());
		assertEquals(DAYS + WEEKS, intake.get("stored").asInt());
		assertEquals(Integer.toString(DAYS + WEEKS + 2), intake.get("rejections").get(0).get("place").asText());
		var rate = named(json.get("indicators"), "name", "complaint-rate: orders");
		assertEquals("u laney", rate.get("chart").get("kind").asText());
		// how many sound like complaints is for the model to say
		assertEquals(IntStream.of(COMPLAINTS).limit(7).sum() / 3_521.0, rate.get("points").get(0).get("value").asDouble(), 3.0 / 3_521);
		assertEquals(3_521, rate.get("points").get(0).get("n").asInt());
		var time = named(json.get("indicators"), "name", "response time");
		assertEquals(WEEKS, time.get("points").size());
		assertEquals("individuals", time.get("chart").get("kind").asText());
		var improvement = json.get("improvements").get(0);
		assertEquals("its.agreed", improvement.get("plan").get("method").asText());
		assertEquals(rate.get("id"), improvement.get("plan").get("indicator"));
		assertEquals(rate.get("id"), json.get("goals").get(0).get("indicator"));
		var verdict = json.get("verdicts").get(0);
		assertEquals("worked", verdict.get("verdict").asText());
		assertEquals("rate", verdict.get("unit").asText());
		assertTrue(verdict.get("high").asDouble() < verdict.get("leastEffect").asDouble(), verdict::toString);
		assertTrue(run.out().contains("Complaints per 1,000 orders (delivery) fell by "), run::out);
	}

	private static int[] complaints(Random chance) {
		return IntStream.range(0, DAYS).map(day -> (day < ACTION_DAY ? 3 : 0) + chance.nextInt(3)).toArray();
	}

	/** Complaints among three a day who are pleased. */
	private static String said() {
		var said = new StringBuilder("date,service,touchpoint,comment\n");
		for (int day = 0; day < DAYS; day++) {
			for (int number = 0; number < 3 + COMPLAINTS[day]; number++) {
				var text = number < 3 ? GOOD.get((day + number) % GOOD.size()) : BAD.get((day + number) % BAD.size());
				said.append(START.plusDays(day)).append(",Made-up shop,delivery,\"").append(text)
						.append(" (order ").append(day * 10 + number).append(")\"\n");
			}
		}
		return said.toString();
	}

	/** About 500 orders a day, a response time a week, and a row that contradicts them. */
	private static String numbers() {
		var numbers = new StringBuilder("indicator,measure,unit,better,service,touchpoint,from,to,value,n\n");
		for (int day = 0; day < DAYS; day++) {
			var date = START.plusDays(day);
			numbers.append("orders,volume,order,,Made-up shop,,").append(date).append(',').append(date).append(',')
					.append(500 + day % 7).append(",\n");
		}
		for (int week = 0; week < DAYS / 7; week++) {
			var monday = START.plusWeeks(week);
			numbers.append("response time,mean,min,low,Made-up shop,support,").append(monday).append(',')
					.append(monday.plusDays(6)).append(',').append(30 + week % 3).append(",200\n");
		}
		return numbers + "orders,volume,order,,Made-up shop,," + START + "," + START.plusDays(6) + ",3500,\n";
	}

	private static JsonNode named(JsonNode list, String key, String name) {
		return StreamSupport.stream(list.spliterator(), false)
				.filter(one -> one.get(key).asText().equals(name))
				.findFirst()
				.orElseThrow();
	}
}
