/**
 * Our style of citing, in the Citation Style Language (1.0.2): who, what, when, by which key it is in the record, where.
 * What an entry does not have is left out; that it has no date is said. A title stands as it was published, in its own
 * language; only what was signed or decreed has no quotation marks around it.
 */
export const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" delimiter-precedes-last="never" delimiter-precedes-et-al="never">
  <info>
    <title>Parley</title>
    <id>parley</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
  </info>
  <macro name="who">
    <names variable="author">
      <name and="text" delimiter=", " et-al-min="5" et-al-use-first="3"/>
      <substitute>
        <text variable="publisher"/>
      </substitute>
    </names>
  </macro>
  <macro name="what">
    <group delimiter=" ">
      <choose>
        <if type="treaty legislation" match="any">
          <text variable="title"/>
        </if>
        <else>
          <text variable="title" quotes="true"/>
        </else>
      </choose>
      <text variable="medium" prefix="[" suffix="]"/>
    </group>
  </macro>
  <macro name="which">
    <group delimiter=" ">
      <text term="version"/>
      <text variable="version"/>
    </group>
  </macro>
  <macro name="when">
    <choose>
      <if variable="issued">
        <date variable="issued">
          <date-part name="year"/>
        </date>
      </if>
      <else>
        <text term="no date"/>
      </else>
    </choose>
  </macro>
  <macro name="where">
    <group delimiter=" ">
      <text variable="URL"/>
      <group delimiter=" " prefix="(" suffix=")">
        <text term="accessed"/>
        <date variable="accessed">
          <date-part name="year"/>
        </date>
      </group>
    </group>
  </macro>
  <macro name="entry">
    <group delimiter=", ">
      <text macro="who"/>
      <text macro="what"/>
      <text macro="which"/>
      <choose>
        <if variable="call-number">
          <group delimiter=" ">
            <text macro="when"/>
            <text variable="call-number" prefix="[" suffix="]"/>
          </group>
        </if>
        <else>
          <text macro="when"/>
        </else>
      </choose>
      <text macro="where"/>
    </group>
  </macro>
  <citation>
    <layout delimiter="; ">
      <text macro="entry"/>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <text macro="entry"/>
    </layout>
  </bibliography>
</style>`;
