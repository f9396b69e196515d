#!/bin/sh
# Writes a made-up courier service, the same each time: feedback.csv (what customers say) and activities.csv (what the vans use) of 40 weeks.
# On 17 June 2024 a second tour begins: fewer parcels come late, and the vans drive more.
#   docs/examples/courier.sh [FOLDER]
set -eu
folder=${1:-.}
mkdir -p "$folder"
awk -v folder="$folder" '
function pick(list, n,    parts) { split(list, parts, "|"); return parts[1 + n % 6] }
function dice() { seed = seed * 16807 % 2147483647; return seed / 2147483647 }
function day(n) { return sprintf("2024-%02d-%02d", month[n], date[n]) }
BEGIN {
	seed = 7
	split("31 29 31 30 31 30 31 31 30 31 30 31", long, " ")
	for (m = 1; m <= 12; m++) for (d = 1; d <= long[m]; d++) { n++; month[n] = m; date[n] = d }
	late = "My parcel came two days late.|The delivery was late again and nobody told me.|Late delivery, I waited all day.|The courier came late in the evening.|Delivery two days later than promised.|The parcel was late, I had to ask three times."
	packed = "Far too much plastic packaging for one book.|So much packaging waste in every box.|The packaging is all plastic and cannot be recycled.|A huge box of packaging for a small part.|Too much packaging, please use less plastic.|Packaging waste everywhere, this is not sustainable."
	good = "The driver was friendly and quick.|Arrived on time, thank you.|Everything worked well, great service.|Fast and careful, very happy.|Good price and a polite driver.|The app shows where the van is, well done."
	print "id,date,touchpoint,stars,comment" > (folder "/feedback.csv")
	print "activity,amount,unit,period,region,touchpoint" > (folder "/activities.csv")
	for (w = 0; w < 40; w++) {
		after = w >= 24
		for (k = 0; k < 40; k++) {
			id++
			chance = dice()
			share = after ? 0.12 : 0.34
			if (chance < share) { said = pick(late, id); stars = 1 + id % 2 }
			else if (chance < share + 0.1) { said = pick(packed, id); stars = 2 }
			else { said = pick(good, id); stars = 4 + id % 2 }
			printf "%d,%s,delivery,%d,\"%s\"\n", id, day(1 + 7 * w + k % 7), stars, said > (folder "/feedback.csv")
		}
		for (d = 1; d <= 7; d++) {
			parcels = int(180 + 40 * dice())
			litres = parcels * (after ? 0.32 : 0.2) * (0.95 + 0.1 * dice())
			printf "diesel,%.1f,L,%s,GB,delivery\n", litres, day(7 * w + d) > (folder "/activities.csv")
			printf "electricity,%.1f,kWh,%s,GB,delivery\n", 55 + 10 * dice(), day(7 * w + d) > (folder "/activities.csv")
			printf "case,%d,case,%s,,delivery\n", parcels, day(7 * w + d) > (folder "/activities.csv")
		}
	}
}'
